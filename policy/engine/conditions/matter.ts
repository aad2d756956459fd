import { isIntroduced, paidAs } from '../claim.ts';
import type { IsoDate } from '../dates.ts';
import type { AssessmentInput } from '../input.ts';
import type { Item, Name, When } from '../items/item.ts';
import type { ClauseName, Pack } from '../pack.ts';
import type { Binding, Reading, ReadingName } from '../readings.ts';
import { rulingOn } from '../rulings/answers.ts';
import type { UsedRuling } from '../rulings/ruling.ts';
import type { ReasonCode } from '../verdict/reasons.ts';
import type { RuleName } from '../verdict/rules.ts';
import type { Change, Finding, Json, NumberUsed } from '../verdict/verdict.ts';

/** A claim under judgement: its input, the item that it asks for, and the rulings of the day. */
export interface Matter {
  readonly pack: Pack;
  readonly input: AssessmentInput;
  readonly item: Item;
  readonly isIntroduced: boolean;
  /** The event that is awarded: the recognition, of an introduced firm its arrival; null if it never arrived. */
  readonly eventOn: IsoDate | null;
  /** The day whose numbers hold: the event's, so that no order of decisions changes an amount; at the earliest the day of effect. */
  readonly numbersOn: IsoDate;
  /** The answer to a question of the engine on the day of decision. */
  readonly reading: <Name extends ReadingName>(name: Name) => Reading<Name>;
  /** The value of a ruling of the pack on the day of decision. */
  readonly ruling: (id: string) => string;
  /** Whether a ruling has a value on that day; a condition that is left out never holds. */
  readonly when: (condition: When | undefined) => boolean;
}

export function matterOf(pack: Pack, input: AssessmentInput): Matter {
  const reading: Matter['reading'] = (name) => pack.reading(name, input.rulings, input.on);
  const ruling = (id: string): string => rulingOn(pack.rulings, id, input.rulings, input.on);
  const introduced = isIntroduced(input.claim);
  const eventOn = eventOf(input, introduced, reading('dayThatCounts'));
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : pack.since;
  return {
    pack,
    input,
    item: pack.item(paidAs(input.claim)),
    isIntroduced: introduced,
    eventOn,
    numbersOn: latest(pack.since, effect, eventOn ?? input.on),
    reading,
    ruling,
    when: (condition) => condition !== undefined && ruling(condition.ruling) === condition.is,
  };
}

function eventOf(
  { claim, facts, appliedOn, on }: AssessmentInput,
  introduced: boolean,
  counts: Reading<'dayThatCounts'>,
): IsoDate | null {
  if (introduced) return facts.introducedOn;
  return counts === 'application' ? (appliedOn ?? on) : claim.recognisedOn;
}

function latest(...days: readonly IsoDate[]): IsoDate {
  return days.reduce((late, day) => (day > late ? day : late));
}

/** What a condition comes to, before it becomes a leaf of the verdict. */
export interface Judgement {
  readonly rule: RuleName;
  /** A passage on which the engine itself rests, or that of an item. */
  readonly clause: ClauseName | { readonly passage: string };
  readonly facts: Readonly<Record<string, Json>>;
  /** The questions that were asked. */
  readonly readings?: readonly ReadingName[];
  /** The rulings of the pack that the item itself names. */
  readonly rulings?: readonly string[];
  readonly numbers?: readonly NumberUsed[];
  /** Null: it holds. */
  readonly broken: Broken | null;
  /** It could not be judged. */
  readonly open?: boolean;
}

/** Why a condition does not hold, and the changes of which one would make it hold. */
export interface Broken {
  readonly code: ReasonCode;
  readonly remedies: readonly Change[];
}

/** Null: the condition says nothing about this claim. */
export type Condition = (matter: Matter) => Judgement | null;

export function leaf(
  { pack, ruling }: Matter,
  { rule, clause, facts, readings = [], rulings = [], numbers, broken, open }: Judgement,
): Finding {
  const bound = readings.flatMap((name) => rulingBehind(pack, name) ?? []);
  const ids = [...new Set([...bound, ...rulings, ...(pack.restsOn[rule] ?? [])])];
  return {
    rule,
    holds: open === true ? null : broken === null,
    code: broken?.code ?? null,
    clause: typeof clause === 'string' ? pack.clause(clause) : pack.passage(clause.passage),
    facts,
    rulings: ids.map((id): UsedRuling => ({ id, value: ruling(id) })),
    numbers: numbers ?? [],
  };
}

export function broken(code: ReasonCode, ...remedies: Change[]): Broken {
  return { code, remedies };
}

/** @param by the party that can bring it about: the applicant, the office, or nobody, since it has happened */
export function change(
  path: string,
  to: Json,
  zh: string,
  en: string,
  by: Change['by'] = byPath(path),
): Change {
  return { path, to, by, text: { zh, en } satisfies Name };
}

/** Another answer of the office to a question; none if the pack answers it for good. */
export function ruled<Name extends ReadingName>(
  { pack }: Matter,
  name: Name,
  answer: Reading<Name>,
  zh: string,
  en: string,
): readonly Change[] {
  const binding: Binding<string> = pack.readings[name];
  if ('always' in binding) return [];
  const { ruling, as = {} } = binding;
  const value = Object.keys(as).find((each) => as[each] === answer) ?? answer;
  return [change(`rulings.${ruling}`, value, zh, en)];
}

function rulingBehind({ readings }: Pack, name: ReadingName): string | null {
  const binding = readings[name];
  return 'always' in binding ? null : binding.ruling;
}

const OFFICE: ReadonlySet<string> = new Set(['policy', 'policy.effectiveFrom', 'byReference']);
const APPLICANT: ReadonlySet<string> = new Set([
  'on',
  'facts.evidence',
  'claim.item',
  'claim.standsFor',
  'claim.invoiceFen',
  'claim.units',
]);

function byPath(path: string): Change['by'] {
  if (path.startsWith('rulings.') || OFFICE.has(path)) return 'office';
  return APPLICANT.has(path) ? 'applicant' : 'nobody';
}
