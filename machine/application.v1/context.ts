import type { END_STATUSES, REPLACEMENT_ANSWERS } from '../../contract/choices.ts';
import type { LegalBasis, Reasoned, WireClaim } from '../../contract/effects.ts';
import type { Duty } from '../../contract/parties.ts';
import type { SignalPayload } from '../../contract/signals/catalogue.ts';
import type { EnterpriseEnd, Period, VerdictBrief } from '../../contract/system-event.ts';
import type { GroupReason } from '../../policy/engine/organisation/group-decision.ts';
import type { Confirmation, Look, ProvingDocument } from '../../policy/engine/evidence.ts';
import type { PolicyStatus } from '../../policy/engine/policy-status.ts';

/** A department's part in the verification. */
export interface Opinion {
  /** `silent`: the last deadline passed without an answer, which counts as one. */
  readonly answer: 'asked' | 'confirmed' | 'objected' | 'silent';
  /** The facts that it confirmed have changed since, or it is asked once more: another answer is due. */
  readonly stale: boolean;
  /** Since when the open request stands; null while none does. */
  readonly askedAt: string | null;
  /** Who has answered for it so far. */
  readonly by: readonly string[];
  /** What it is asked to confirm. */
  readonly asks: readonly string[];
  /** What it has confirmed of the facts as they are, and in which step; null while nothing. */
  readonly confirmed: Omit<Confirmation, 'unit'> | null;
  /** What it said after its silence was recorded: evidence that moves nothing. */
  readonly late?: 'confirmed' | 'objected';
}

export interface Demand {
  readonly origin: 'relocation' | 'irregularity';
  readonly legalBasis: LegalBasis;
  /** Null until the policy has said how the demand is computed. */
  readonly method: 'proRata' | 'full' | 'specified' | null;
  readonly demandedFen: number;
  readonly owedFen: number;
  readonly isReferred: boolean;
}

/** What an award would come to under another policy, for the person who chooses between the two. */
export interface Comparison {
  readonly policy: PolicyStatus;
  readonly stay: VerdictBrief;
  readonly move: VerdictBrief;
}

/** A move that the office has consented to. */
export interface Consent extends Pick<SignalPayload<'relocation.request'>, 'plannedOn' | 'to'> {
  readonly number: string;
  readonly conditions?: string;
  /** ISO 8601, UTC. */
  readonly givenAt: string;
}

/** An order that the bank has carried out. Integer fen. */
export interface Payment extends Pick<SignalPayload<'payment.confirm'>, 'paidOn' | 'amountFen'> {
  readonly sequence: number;
  /** When the amount was committed: if it returns it stands in the budget of that year. */
  readonly committedAt: string;
  /** The bank has sent the money back since. */
  readonly isReturned: boolean;
}

/** The newest report that the enterprise has ended. */
export interface Ended extends EnterpriseEnd {
  /** `noted`: it stops nothing; `undecided`: the award stops until the office has decided; `decided`: it goes on. */
  readonly status: (typeof END_STATUSES)[number];
}

/** What the machine remembers of one award. JSON-true; people are ids. */
export interface Context {
  readonly claim: WireClaim | null;
  readonly documents: readonly ProvingDocument[];
  readonly submittedAt: string;
  /** Person (and principal) to the one capacity held here. */
  readonly duties: Readonly<Record<string, Duty | 'applicant' | 'objector'>>;
  readonly opinions: Readonly<Record<string, Opinion>>;
  readonly returnedFrom: 'submitted' | 'departmentVerification' | 'officeReview';
  /** In what right the policy is applied; fixed once the application is accepted. */
  readonly policy: PolicyStatus | null;
  readonly comparison: Comparison | null;
  readonly proposed: 'grant' | 'refuse' | null;
  /** The decision to grant that accepts documents which no department confirmed; null while there is none. */
  readonly accepted: Look | null;
  readonly byReference: Reasoned | null;
  /** What the newest proposal says of the replacement that the claim declares; null while nothing. */
  readonly replacement: (typeof REPLACEMENT_ANSWERS)[number] | null;
  readonly verdict: VerdictBrief | null;
  /** Why the leading group has to decide; empty if the office does. */
  readonly groupReasons: readonly GroupReason[];
  /** When the grant was approved: its place in the queue for budget. */
  readonly approvedAt: string | null;
  /** A review can be requested once. */
  readonly isReviewed: boolean;
  /** Committed and neither paid nor voided. */
  readonly committedFen: number;
  readonly committedAt: string | null;
  readonly noticeSince: string | null;
  /** When the notice was public before an objection interrupted it. */
  readonly noticeRan: readonly Period[];
  /** Objections to the current notice, in their order: how each was answered. */
  readonly objections: readonly ('open' | 'upheld' | 'dismissed')[];
  /** Who filed each of them. */
  readonly objectors: readonly string[];
  /** Payment orders so far; the next order has the next number. */
  readonly paymentSequence: number;
  /** When each of them was given, in their order. */
  readonly orderedAt: readonly string[];
  /** The newest order waits for the bank. */
  readonly isOrdered: boolean;
  /** What the bank says of an earlier order, until finance has decided on it. */
  readonly late: SignalPayload<'payment.reportLate'> | null;
  /** In their order. */
  readonly payments: readonly Payment[];
  readonly paidFen: number;
  readonly move: {
    readonly on: string;
    readonly district: string;
    /** Where it was not the registered address. */
    readonly kind?: SignalPayload<'relocation.report'>['kind'];
  } | null;
  /** The move that the enterprise asks consent for; null while the office has none before it. */
  readonly request: Pick<SignalPayload<'relocation.request'>, 'plannedOn' | 'to'> | null;
  readonly consent: Consent | null;
  readonly demand: Demand | null;
  readonly ended: Ended | null;
  /** The decision to go on after the newest report that the enterprise has ended. */
  readonly goesOn: Reasoned | null;
}

export const EMPTY: Context = {
  claim: null,
  documents: [],
  submittedAt: '',
  duties: {},
  opinions: {},
  returnedFrom: 'submitted',
  policy: null,
  comparison: null,
  proposed: null,
  accepted: null,
  byReference: null,
  replacement: null,
  verdict: null,
  groupReasons: [],
  approvedAt: null,
  isReviewed: false,
  committedFen: 0,
  committedAt: null,
  noticeSince: null,
  noticeRan: [],
  objections: [],
  objectors: [],
  paymentSequence: 0,
  orderedAt: [],
  isOrdered: false,
  late: null,
  payments: [],
  paidFen: 0,
  move: null,
  request: null,
  consent: null,
  demand: null,
  ended: null,
  goesOn: null,
};
