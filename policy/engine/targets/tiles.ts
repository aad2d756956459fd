import type { IsoDate } from '../dates.ts';
import type { Name } from '../items/item.ts';
import type { Pack } from '../pack.ts';
import { sinceText } from '../since-text.ts';
import { rulingOn } from '../rulings/answers.ts';
import type { ChosenRulings } from '../rulings/ruling.ts';
import type { Passage } from '../text.ts';
import type { Target, TargetKind } from './target.ts';

/** An award that stands on the day: granted, and neither void nor claimed back. */
export interface PaidAward {
  readonly item: string;
  /** The key of its recognition: of one key one recognition is counted, whatever it is called, and a title for each firm. */
  readonly key: string;
  /** The day of recognition; of an introduced firm the day of its arrival. */
  readonly countsOn: IsoDate;
}

/** A number that a person has typed in, with where it is from. `base` is the state on the base day, `current` the newest. */
export interface Entered {
  readonly target: string;
  readonly role: 'base' | 'current';
  readonly value: number;
  readonly asOf: IsoDate;
  readonly source: string;
}

/** One tile of the progress board. */
export interface Tile {
  readonly target: string;
  readonly name: Name;
  readonly kind: TargetKind;
  readonly goal: number;
  readonly unit: 'count' | 'percent';
  /** What has been reached, in the unit of the goal; null if a number that it needs has not been entered. */
  readonly reached: number | null;
  /** From what it is counted: a day, or a number with its source; null says "no base". */
  readonly base: { readonly on: IsoDate; readonly value: number | null; readonly source: Name } | null;
  readonly source: 'awards' | 'entered' | 'awards and entered';
  /** Whether any item of the schedule awards it. */
  readonly isCoveredByItem: boolean;
  readonly clause: Passage | null;
}

/** The progress board of a policy on a day. */
export function tiles(
  pack: Pack,
  awards: readonly PaidAward[],
  entered: readonly Entered[],
  on: IsoDate,
  chosen: ChosenRulings | null = null,
): readonly Tile[] {
  const known = entered.filter(({ asOf }) => asOf <= on);
  return Object.entries(pack.targets).map(([name, stated]) =>
    tile(pack, { target: name, ...stated }, awards, known, on, chosen),
  );
}

function tile(
  pack: Pack,
  { target, ...stated }: Target & Pick<Tile, 'target'>,
  awards: readonly PaidAward[],
  entered: readonly Entered[],
  on: IsoDate,
  chosen: ChosenRulings | null,
): Tile {
  const number = pack.numbers[stated.goal];
  if (number === undefined) throw new RangeError(`the policy has no number ${stated.goal}`);
  const kind = kindOn(pack, stated, on, chosen);
  const items = itemsThatCount(pack, stated, on, chosen);
  const base = latest(entered, target, 'base');
  const current = latest(entered, target, 'current');
  const day = sinceText(pack, on);
  const since = pack.day('targets.base', day)?.value ?? on;
  const from = kind === 'stock' && base !== null ? base.asOf : since;
  const until = pack.day('targets.horizon', day)?.value ?? on;
  const last = on < until ? on : until;
  const won = new Set(
    awards
      .filter(({ item, countsOn }) => items.includes(item) && countsOn > from && countsOn <= last)
      .map(({ key }) => key),
  ).size;
  return {
    target,
    name: stated.name,
    kind,
    goal: pack.number(stated.goal, day)?.value ?? 0,
    unit: number.unit === 'percent' ? 'percent' : 'count',
    reached: reachedBy({ kind, covered: items.length > 0, won, base, current }),
    base: baseOf(kind, items.length > 0, since, base),
    source: items.length === 0 ? 'entered' : kind === 'stock' ? 'awards and entered' : 'awards',
    isCoveredByItem: items.length > 0,
    clause: number.clause === null ? null : pack.passage(number.clause),
  };
}

/** The items of a target, unless a ruling says that it means others. */
function itemsThatCount(
  { rulings }: Pack,
  { items, apartIf }: Target,
  on: IsoDate,
  chosen: ChosenRulings | null,
): readonly string[] {
  const isOther = apartIf !== undefined && rulingOn(rulings, apartIf.ruling, chosen, on) === apartIf.is;
  return isOther ? [] : items;
}

/** As the target is worded, unless a reading says that all are stocks or all are won since the base day; growth is neither. */
function kindOn(pack: Pack, { kind }: Target, on: IsoDate, chosen: ChosenRulings | null): TargetKind {
  const reading = pack.reading('kindsOfTargets', chosen, on);
  return kind === 'growth' || reading === 'asWorded' ? kind : reading;
}

function latest(entered: readonly Entered[], target: string, role: Entered['role']): Entered | null {
  return entered
    .filter((number) => number.target === target && number.role === role)
    .reduce<Entered | null>((best, next) => (best === null || next.asOf >= best.asOf ? next : best), null);
}

interface Counts {
  readonly kind: TargetKind;
  readonly covered: boolean;
  readonly won: number;
  readonly base: Entered | null;
  readonly current: Entered | null;
}

function reachedBy({ kind, covered, won, base, current }: Counts): number | null {
  switch (kind) {
    case 'increment':
      return covered ? won : (current?.value ?? null);
    case 'stock':
      return base === null ? null : base.value + won;
    case 'growth':
      return base === null || current === null || base.value <= 0
        ? null
        : Math.round((current.value / base.value - 1) * 1000) / 10;
    default:
      return kind satisfies never;
  }
}

function baseOf(kind: TargetKind, covered: boolean, since: IsoDate, base: Entered | null): Tile['base'] {
  if (base !== null)
    return { on: base.asOf, value: base.value, source: { zh: base.source, en: base.source } };
  return kind === 'increment' && covered
    ? { on: since, value: null, source: { zh: '该日之后取得的认定', en: 'recognitions after this day' } }
    : null;
}
