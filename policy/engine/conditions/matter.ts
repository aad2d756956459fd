import type { AssessmentInput } from '../input.ts';
import type { Item, Name } from '../items/item.ts';
import { SCHEDULE } from '../../packs/gongshu-brand-2018/items/schedule.ts';
import { paidAs } from '../claim.ts';
import { FIRST_DAY, type IsoDate } from '../dates.ts';
import { valueOn, type Parameter } from '../parameter.ts';
import { rulingOn, type RulingId, type RulingValue, type UsedRuling } from '../rulings/register.ts';
import { passage, type Anchor } from '../../packs/gongshu-brand-2018/text/anchors.ts';
import type { ReasonCode } from '../verdict/reasons.ts';
import type { RuleName } from '../verdict/rules.ts';
import type { Change, Finding, Json, NumberUsed } from '../verdict/verdict.ts';

/** A claim under judgement: its input, the item that it asks for, and the rulings of the day. */
export interface Matter {
  readonly input: AssessmentInput;
  readonly item: Item;
  readonly isIntroduced: boolean;
  /** The event that is awarded: the recognition, of an introduced firm its arrival; null if it never arrived (A4). */
  readonly eventOn: IsoDate | null;
  /** The day whose numbers hold: the event's, so that no order of decisions changes an amount; at the earliest the day of effect. */
  readonly numbersOn: IsoDate;
  readonly ruling: <Id extends RulingId>(id: Id) => RulingValue<Id>;
}

export function matterOf(input: AssessmentInput): Matter {
  const ruling: Matter['ruling'] = (id) => rulingOn(id, input.rulings, input.on);
  const eventOn = eventOf(input, ruling('A4'));
  const effect = 'effectiveFrom' in input.policy ? input.policy.effectiveFrom : FIRST_DAY;
  return {
    input,
    item: SCHEDULE[paidAs(input.claim)],
    isIntroduced: input.claim.item === 'N1',
    eventOn,
    numbersOn: latest(FIRST_DAY, effect, eventOn ?? input.on),
    ruling,
  };
}

function eventOf(
  { claim, facts, appliedOn, on }: AssessmentInput,
  counts: RulingValue<'A4'>,
): IsoDate | null {
  if (claim.item === 'N1') return facts.introducedOn;
  return counts === 'application' ? (appliedOn ?? on) : claim.recognisedOn;
}

function latest(...days: readonly IsoDate[]): IsoDate {
  return days.reduce((late, day) => (day > late ? day : late));
}

/** What a condition comes to, before it becomes a leaf of the verdict. */
export interface Judgement {
  readonly rule: RuleName;
  readonly clause: Anchor;
  readonly facts: Readonly<Record<string, Json>>;
  readonly rulings?: readonly RulingId[];
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
  matter: Matter,
  { rule, clause, facts, rulings, numbers, broken, open }: Judgement,
): Finding {
  return {
    rule,
    holds: open === true ? null : broken === null,
    code: broken?.code ?? null,
    clause: passage(clause),
    facts,
    rulings: (rulings ?? []).map((id): UsedRuling => ({ id, value: matter.ruling(id) })),
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

const OFFICE = /^(rulings\..+|policy|policy\.(version|effectiveFrom)|byReference)$/;
const APPLICANT = /^(on|facts\.evidence|claim\.(item|standsFor|invoiceFen))$/;

function byPath(path: string): Change['by'] {
  if (OFFICE.test(path)) return 'office';
  return APPLICANT.test(path) ? 'applicant' : 'nobody';
}

/** A number of the policy on a day, with where it stands. */
export function numberUsed<Value extends number | string>(
  { name, unit, clause, values }: Parameter<Value>,
  day: IsoDate,
): NumberUsed & { readonly value: Value | null } {
  const from = values.findLast((dated) => dated.from <= day)?.from ?? FIRST_DAY;
  return { name, value: valueOn(values, day), unit, from, clause };
}
