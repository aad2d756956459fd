import { addDays, beijingDay, isIsoDate, wholeMonths, type IsoDate, type IsoInstant } from './dates.ts';
import { assertFen, isFen } from './money.ts';
import type { Pack } from './pack.ts';
import type { ReadingName } from './readings.ts';
import { rulingOn } from './rulings/answers.ts';
import type { ChosenRulings, UsedRuling } from './rulings/ruling.ts';

export type DemandMethod = 'proRata' | 'full' | 'none' | 'specified';

interface Demanded {
  /** What the enterprise was paid net on the award, in fen. */
  readonly paidFen: number;
  readonly watch: { readonly from: IsoDate; readonly until: IsoInstant };
  /** The day on which the registered address left the district. */
  readonly movedOn: IsoDate;
}

/** What is claimed back from whom, by which method; an irregularity names its amount. */
export type DemandInput = Demanded &
  (
    | { readonly method: 'proRata' | 'full' | 'none' }
    | { readonly method: 'specified'; readonly amountFen: number }
  );

/** A demand in whole fen, with how it was computed. */
export interface DemandAmount {
  readonly amountFen: number;
  /** Whole months of the five years that were left on the day of the move. */
  readonly unexpiredMonths: number;
  readonly ofMonths: number;
  readonly method: DemandMethod;
  readonly clauses: readonly string[];
}

/**
 * How much is claimed back from a firm that left early: pro rata, the unexpired whole months of those that were granted, with
 * fractions of a fen left to the firm. A move after the five years is worth nothing.
 * @throws RangeError if an amount is no whole fen, more than was paid, or the day does not exist
 */
export function demandAmount({ clauses }: Pick<Pack, 'clauses'>, input: DemandInput): DemandAmount {
  const { paidFen, watch, movedOn, method } = input;
  assertFen(paidFen);
  if (!isIsoDate(movedOn)) throw new RangeError(`not a day: ${movedOn}`);
  const unexpiredMonths = unexpired(watch, movedOn);
  const amountFen = demanded(input, unexpiredMonths);
  const ofMonths = monthsOf(watch);
  const { relocation } = clauses;
  return {
    amountFen,
    unexpiredMonths,
    ofMonths,
    method,
    clauses: relocation === null ? [] : [relocation],
  };
}

function demanded(input: DemandInput, unexpiredMonths: number): number {
  const { paidFen, method } = input;
  switch (method) {
    case 'proRata':
      return unexpiredMonths === 0 ? 0 : Math.floor((paidFen * unexpiredMonths) / monthsOf(input.watch));
    case 'full':
      return isWithin(input) ? paidFen : 0;
    case 'none':
      return 0;
    case 'specified':
      if (!isFen(input.amountFen) || input.amountFen > paidFen) {
        throw new RangeError(`not within the ${String(paidFen)} fen paid: ${String(input.amountFen)}`);
      }
      return input.amountFen;
    default:
      return method satisfies never;
  }
}

function isWithin({ watch, movedOn }: Demanded): boolean {
  return movedOn <= lastDay(watch);
}

/** 24:00 of a day is 00:00 of the next. */
function lastDay({ until }: Demanded['watch']): IsoDate {
  return addDays(beijingDay(until), -1);
}

function unexpired(watch: Demanded['watch'], movedOn: IsoDate): number {
  const from = movedOn < watch.from ? watch.from : movedOn;
  return wholeMonths(from, lastDay(watch));
}

/** The months of the watch as it was granted, whatever the policy says since. */
function monthsOf(watch: Demanded['watch']): number {
  return wholeMonths(watch.from, lastDay(watch));
}

/** The method of a claim if the office names none. */
export function usualMethod(
  pack: Pick<Pack, 'reading'>,
  day: IsoDate,
  chosen: ChosenRulings | null = null,
): 'proRata' | 'full' | 'none' {
  return pack.reading('demandMethod', chosen, day);
}

/** The instruments on which a claim can be said to rest. */
export type LegalBasisKind = 'undertaking' | 'agreement' | 'procedure' | 'statute';

export interface LegalBasis {
  readonly kind: LegalBasisKind;
  /** Which undertaking, agreement, document or statute it is. */
  readonly reference: string;
}

/** Whether a basis can carry a claim on a day, and by which rulings. */
export type LegalBasisAnswer =
  | { readonly allowed: true; readonly rulings: readonly UsedRuling[] }
  | {
      readonly allowed: false;
      readonly code: 'no-legal-basis' | 'relocation-rule-suspended';
      readonly zh: string;
      readonly en: string;
      readonly rulings: readonly UsedRuling[];
    };

/**
 * Whether a claim may be proposed on a day on that basis. A text without a clawback makes each claim name its
 * instrument; `procedure` is the relocation clause with the district's procedure that it refers to, which a reading may
 * suspend. An undertaking, an agreement or a statute stands by itself and is not suspended with the clause.
 * @param day the day on which the claim is proposed, in Beijing
 */
export function legalBasisFor(
  pack: LegalPack,
  day: IsoDate,
  basis: LegalBasis | null,
  chosen: ChosenRulings | null = null,
): LegalBasisAnswer {
  const named = usedFor(pack, 'legalBasis', chosen, day);
  const clause = usedFor(pack, 'relocationClause', chosen, day);
  if (basis === null || basis.reference.trim() === '') {
    return {
      allowed: false,
      code: 'no-legal-basis',
      zh: '文本没有追回规定，须指明承诺书、协议、程序文件或法律依据。',
      en: 'The text has no clawback: name the undertaking, agreement, procedure or statute that carries the claim.',
      rulings: named,
    };
  }
  if (basis.kind === 'procedure' && pack.reading('relocationClause', chosen, day) === 'suspended') {
    return {
      allowed: false,
      code: 'relocation-rule-suspended',
      zh: '迁出条款及其办理流程已暂停适用，不得作为追回依据。',
      en: 'The relocation clause and its procedure are suspended and carry no claim.',
      rulings: [...named, ...clause],
    };
  }
  return { allowed: true, rulings: basis.kind === 'procedure' ? [...named, ...clause] : named };
}

type LegalPack = Pick<Pack, 'readings' | 'rulings' | 'reading'>;

/** The ruling behind a question with the value that it has on a day; none if the pack decides it for good. */
function usedFor(
  { readings, rulings }: LegalPack,
  name: ReadingName,
  chosen: ChosenRulings | null,
  day: IsoDate,
): readonly UsedRuling[] {
  const binding = readings[name];
  return 'always' in binding
    ? []
    : [{ id: binding.ruling, value: rulingOn(rulings, binding.ruling, chosen, day) }];
}
