import type { ClauseName, Pack } from '../pack.ts';
import type { Binding, ReadingName } from '../readings.ts';
import type { Target } from '../targets/target.ts';
import type { PolicyText, Range } from '../text.ts';
import type { RuleName } from '../verdict/rules.ts';
import { piecesOf } from './pieces.ts';
import type { Resting, Weave, WithCases, WovenCase, WovenPlace, WovenRuling } from './woven.ts';

/** Weaves a pack with cases of it. */
export function weaveOf(pack: Pack, cases: readonly WovenCase[], files: readonly string[]): Weave {
  const {
    title,
    version,
    district,
    since,
    digest,
    proofs,
    families,
    numbers,
    rulings,
    text,
    practices,
    formerItems,
    readings,
    organisation,
    notes,
  } = pack;
  return {
    ...{ title, version, district, since, digest, proofs, families, numbers, rulings, files },
    textSha256: text.sha256,
    departments: Object.fromEntries(
      Object.entries(organisation.departments).map(([code, { names }]) => [
        code,
        names.at(-1)?.value ?? null,
      ]),
    ),
    places: partsOf(text).map((part) => wovenPlace(pack, part, cases)),
    unanchored: {
      ...restingOn(pack, null, cases),
      notes,
      practices: Object.values(practices),
      formerItems: Object.values(formerItems).map((item) => withCases(item, cases)),
      fixed: entriesOf<ReadingName, Binding<string>>(readings).flatMap(([reading, binding]) =>
        'always' in binding ? [{ reading, answer: binding.always }] : [],
      ),
    },
  };
}

type Part = Range & Pick<WovenPlace, 'place'>;

/** Every character of a text in order: its places, and what stands before, between and behind them. */
function partsOf({ words, places }: PolicyText): readonly Part[] {
  const ends = [0, ...places.map(({ to }) => to)];
  const starts = [...places.map(({ from }) => from), words.length];
  return starts.flatMap((to, index) => {
    const gap: Part = { place: null, from: ends[index] ?? 0, to };
    return [gap, ...places.slice(index, index + 1)].filter((part) => part.to > part.from);
  });
}

/** Passages in the order in which they begin, of two that begin together the longer one first. */
function wovenPlace(pack: Pack, { place, from, to }: Part, cases: readonly WovenCase[]): WovenPlace {
  const { words, passages } = pack.text;
  const here = Object.values(passages)
    .filter((passage) => passage.place === place)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return {
    place,
    pieces: piecesOf(words, { from, to }, here),
    passages: here.map((passage) => ({ passage, ...restingOn(pack, passage.anchor, cases) })),
  };
}

/** What rests on a passage, by its anchor; null: on none. */
function restingOn(pack: Pack, anchor: string | null, cases: readonly WovenCase[]): Resting {
  const { clauses, numbers, rulings, items, introduction, targets, advantages, fund, organisation } = pack;
  const isHere = ({ clause }: { readonly clause: string | null }): boolean => clause === anchor;
  const goalOf = ({ goal }: Target): string | null => numbers[goal]?.clause ?? null;
  return {
    clauses: entriesOf<ClauseName, string | null>(clauses).flatMap(([name, at]) =>
      at === anchor ? [name] : [],
    ),
    numbers: Object.values(numbers).filter(isHere),
    rulings: Object.entries(rulings).flatMap(([id, ruling]) =>
      isHere(ruling) ? [{ id, ...ruling, ...usesOf(pack, id) }] : [],
    ),
    items: Object.values(items)
      .filter(isHere)
      .map((item) => withCases(item, cases)),
    introductions:
      introduction !== null && clauses.introduced === anchor ? [withCases(introduction, cases)] : [],
    targets: Object.entries(targets).flatMap(([id, target]) =>
      goalOf(target) === anchor ? [{ id, ...target }] : [],
    ),
    advantages: advantages.filter(isHere),
    funds: [fund].filter(isHere),
    escalation: organisation.escalation.filter(isHere),
    isGoal: anchor !== null && pack.narrative.includes(anchor),
  };
}

function usesOf({ readings, restsOn }: Pack, id: string): Pick<WovenRuling, 'readings' | 'rules'> {
  return {
    readings: entriesOf<ReadingName, Binding<string>>(readings).flatMap(([name, binding]) =>
      'ruling' in binding && binding.ruling === id ? [name] : [],
    ),
    rules: entriesOf<RuleName, readonly string[] | undefined>(restsOn).flatMap(([rule, ids]) =>
      ids?.includes(id) === true ? [rule] : [],
    ),
  };
}

function withCases<Thing extends { readonly code: string }>(
  thing: Thing,
  cases: readonly WovenCase[],
): WithCases<Thing> {
  return { ...thing, cases: cases.filter(({ claims }) => claims.includes(thing.code)) };
}

/** `Object.entries` of a table whose type closes its names. */
function entriesOf<Key extends string, Value>(
  table: Readonly<Partial<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(table) as [Key, Value][];
}
