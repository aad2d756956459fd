import { addDays, beijingDay, isIsoDate, wholeMonths, type IsoDate, type IsoInstant } from './dates.ts';
import { isFen } from './money.ts';
import { rulingOn, type ChosenRulings, type UsedRuling } from './rulings/register.ts';
import type { Anchor } from '../packs/gongshu-brand-2018/text/anchors.ts';

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
  readonly clauses: readonly Anchor[];
}

/**
 * How much is claimed back from a firm that left early (A36): pro rata, the unexpired whole months of those that were granted, with
 * fractions of a fen left to the firm. A move after the five years is worth nothing.
 * @throws RangeError if an amount is no whole fen, more than was paid, or the day does not exist
 */
export function demandAmount(input: DemandInput): DemandAmount {
  const { paidFen, watch, movedOn, method } = input;
  if (!isFen(paidFen)) throw new RangeError(`not an amount in fen: ${String(paidFen)}`);
  if (!isIsoDate(movedOn)) throw new RangeError(`not a day: ${movedOn}`);
  const unexpiredMonths = unexpired(watch, movedOn);
  const amountFen = demanded(input, unexpiredMonths);
  const ofMonths = monthsOf(watch);
  return { amountFen, unexpiredMonths, ofMonths, method, clauses: ['art13.relocation'] };
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

/** The method of a claim where the office names none (A36). */
export function usualMethod(day: IsoDate, chosen: ChosenRulings | null = null): 'proRata' | 'full' | 'none' {
  return rulingOn('A36', chosen, day);
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
 * Whether a claim may be proposed on a day on that basis. The text has no clawback (A35), so each claim names its
 * instrument; `procedure` is the relocation clause with the district's procedure that it refers to, which F4 suspends from
 * 2024-08-01. An undertaking, an agreement or a statute stands by itself and is not suspended with the clause.
 * @param day the day on which the claim is proposed, in Beijing
 */
export function legalBasisFor(
  day: IsoDate,
  basis: LegalBasis | null,
  chosen: ChosenRulings | null = null,
): LegalBasisAnswer {
  const clause = { id: 'F4', value: rulingOn('F4', chosen, day) } as const;
  const named = { id: 'A35', value: rulingOn('A35', chosen, day) } as const;
  if (basis === null || basis.reference.trim() === '') {
    return {
      allowed: false,
      code: 'no-legal-basis',
      zh: '文本没有追回规定，须指明承诺书、协议、程序文件或法律依据。',
      en: 'The text has no clawback: name the undertaking, agreement, procedure or statute that carries the claim.',
      rulings: [named],
    };
  }
  if (basis.kind === 'procedure' && clause.value === 'suspended') {
    return {
      allowed: false,
      code: 'relocation-rule-suspended',
      zh: '自2024年8月1日起，迁出条款及其办理流程不得作为追回依据。',
      en: 'Since 2024-08-01 the relocation clause and its procedure carry no claim.',
      rulings: [named, clause],
    };
  }
  return { allowed: true, rulings: basis.kind === 'procedure' ? [named, clause] : [named] };
}
