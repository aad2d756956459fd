import type { Judging, LegalBasis, WireClaim } from '../../contract/effects.ts';
import type { Duty } from '../../contract/parties.ts';
import type { VerdictBrief } from '../../contract/step.ts';

/** A department's part in the verification. `stale`: the facts that it confirmed have changed since. */
export interface Opinion {
  readonly answer: 'asked' | 'confirmed' | 'objected';
  readonly stale: boolean;
}

export interface Clawback {
  readonly origin: 'relocation' | 'irregularity';
  readonly legalBasis: LegalBasis;
  readonly method: 'proRata' | 'full' | 'specified';
  readonly claimedFen: number;
  readonly owedFen: number;
  readonly proposedBy: readonly string[];
}

/** What the machine remembers of one award. JSON-true; people are ids. */
export interface Context {
  readonly claim: WireClaim | null;
  readonly documents: readonly string[];
  /** Person (and principal) to the one capacity held here. */
  readonly duties: Readonly<Record<string, Duty | 'applicant' | 'objector'>>;
  readonly opinions: Readonly<Record<string, Opinion>>;
  readonly returnedFrom: 'submitted' | 'departmentVerification' | 'officeReview';
  readonly proposed: 'grant' | 'refuse' | null;
  readonly byReference: Judging['byReference'];
  readonly verdict: VerdictBrief | null;
  /** When the grant was approved: its place in the queue for budget. */
  readonly approvedAt: string | null;
  /** Payment orders so far; the next order has the next number. */
  readonly paymentSequence: number;
  readonly paidFen: number;
  readonly movedOn: string | null;
  readonly clawback: Clawback | null;
}

export const EMPTY: Context = {
  claim: null,
  documents: [],
  duties: {},
  opinions: {},
  returnedFrom: 'submitted',
  proposed: null,
  byReference: null,
  verdict: null,
  approvedAt: null,
  paymentSequence: 0,
  paidFen: 0,
  movedOn: null,
  clawback: null,
};
