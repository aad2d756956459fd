import type { AnyStateMachine } from 'xstate';
import type { END_STATUSES } from '../contract/choices.ts';
import type { Columns } from '../contract/columns.ts';
import type { WireClaim } from '../contract/effects.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Capacity, Duty } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { EnterpriseEnd, VerdictBrief } from '../contract/system-event.ts';
import type { ProvingDocument } from '../policy/engine/evidence.ts';
import type { JsonSchema } from '../contract/signals/schema.ts';

/** One version of the machine, as its folder describes it: plain data and pure functions. */
export interface Version<Context, Rule extends string> {
  /** Its transitions are guarded by `lawful`, with their rules as parameters. */
  readonly machine: AnyStateMachine;
  /** Which capacities may send an event. Nobody sends an event that is not here. */
  readonly senders: Senders;
  /** What each signal carries. */
  readonly signals: Readonly<Record<string, { readonly payload: JsonSchema }>>;
  /** Returns which of these rules an event breaks first, or null. What every event must meet is checked before. */
  readonly judge: (rules: readonly Rule[], context: Context, event: AwardEvent) => RefusalCode | null;
  /** The rules that look at the sender alone. */
  readonly personal: readonly Rule[];
  /** The rules that look at the award alone, and hold whatever is sent. */
  readonly ofTheAward: readonly Rule[];
  readonly facts: (context: Context) => Facts;
  /** The version of the policy that an award is on; null before it was accepted. */
  readonly policy: (context: Context) => string | null;
  /** What queries ask of an award that stands in a state. */
  readonly columns: (state: string, context: Context) => Columns;
}

export type Senders = Readonly<Partial<Record<AwardEvent['type'], readonly Capacity[]>>>;

/** What of an award's memory is read outside the machine, beside what queries ask. Amounts in fen. */
export interface Facts {
  /** Null before the submission. */
  readonly claim: WireClaim | null;
  /** What was brought with the claim, and what it shall prove. */
  readonly documents: readonly ProvingDocument[];
  /** Each person who has acted on the award, with the one capacity that binds them. */
  readonly duties: Readonly<Record<string, Duty | 'applicant' | 'objector'>>;
  /** The proofs that each unit is asked to confirm. */
  readonly asks: Readonly<Record<string, readonly string[]>>;
  /** Of the verdict; null before there is one. */
  readonly amountFen: number | null;
  /** The code of the verdict; null before there is one. */
  readonly reason: string | null;
  /** Who can supply what a pending verdict waits for; null if it waits for nothing. */
  readonly missingFrom: VerdictBrief['missingFrom'];
  readonly paidFen: number;
  /** Demanded back and not yet repaid. */
  readonly owedFen: number;
  /** The number of the newest payment order while the bank has not answered it; null if it has, or there is none. */
  readonly orderAtBank: number | null;
  /** The move that the office has consented to; null if to none. */
  readonly consent: {
    readonly number: string;
    readonly conditions?: string;
    readonly plannedOn: string;
    readonly to: { readonly district: string; readonly address: string };
    readonly givenAt: string;
  } | null;
  /** What a register reported of the end of the enterprise, and whether that stops the award; null if nothing. */
  readonly ended: (EnterpriseEnd & { readonly status: (typeof END_STATUSES)[number] }) | null;
}

/** The five stages that applicants see first. */
export type PublicGroup = 'submitted' | 'departmentVerification' | 'officeReview' | 'funded' | 'clawedBack';

/** What people read of a state: its name in both languages, its stage, and where it comes from. */
export interface StateMeta {
  readonly zh: string;
  readonly en: string;
  readonly group: PublicGroup;
  readonly source: 'Article 13' | 'Article 15' | 'Article 18' | 'operating rule';
}
