import type { AwardEvent } from '../../../contract/event.ts';
import type { Capacity } from '../../../contract/parties.ts';
import type { RefusalCode } from '../../../contract/refusals.ts';

/** What the table has to know of an award to answer an event. */
export interface Award {
  readonly state: string;
  readonly enterprise: string | null;
  /** Person to the one capacity that binds them. */
  readonly bound: Readonly<Record<string, Capacity>>;
  /** The departments that were asked. */
  readonly units: Readonly<Record<string, Unit>>;
  readonly cameFrom: 'submitted' | 'departmentVerification' | 'officeReview';
  /** Departments were chosen once. */
  readonly isVerified: boolean;
  /** The claim declares that its standard replaces another one. */
  readonly declares: boolean;
  readonly proposed: 'grant' | 'refuse' | null;
  readonly verdict: Verdict | null;
  readonly groupDecides: boolean;
  readonly isReviewed: boolean;
  /** The policy version that the office has compared with. */
  readonly compared: string | null;
  readonly objections: readonly ('open' | 'upheld' | 'dismissed')[];
  /** Who filed each. */
  readonly objectors: readonly string[];
  readonly committedFen: number;
  readonly paidFen: number;
  readonly claim: Claim | null;
  /** The newest payment order waits for the bank. */
  readonly isOrdered: boolean;
  /** When each payment order was given. */
  readonly orders: readonly string[];
  /** What the bank has paid, and whether the money came back. */
  readonly payments: readonly {
    readonly sequence: number;
    readonly day: string;
    readonly amountFen: number;
    readonly isBack: boolean;
  }[];
  /** The answer on an earlier order on which finance has not decided. */
  readonly late: { readonly sequence: number; readonly paidOn: string } | null;
  readonly request: Plan | null;
  readonly consent: (Plan & { readonly givenAt: string }) | null;
  /** The end of the enterprise: known, waiting for the office, or decided. */
  readonly end: 'known' | 'waits' | 'decided' | null;
}

/** A planned move. */
interface Plan {
  readonly day: string;
  readonly district: string;
  readonly address: string;
}

interface Unit {
  readonly owes: boolean;
  /** It let its last deadline pass; what it says afterwards is late evidence, once. */
  readonly wasSilent: boolean;
  readonly wasLate: boolean;
  /** Who has answered for it. */
  readonly by: readonly string[];
  /** The proofs that it is asked to confirm. */
  readonly asks: readonly string[];
}

interface Verdict {
  readonly grants: boolean;
  readonly amountFen: number;
  /** The end of the five years (ISO), of an introduced firm. */
  readonly watchedUntil: string | null;
  /** The day from which they count. */
  readonly watchedFrom: string | null;
}

interface Claim {
  readonly because: 'relocation' | 'irregularity';
  readonly demandedFen: number;
  readonly owedFen: number;
  readonly isReferred: boolean;
}

export const NEW: Award = {
  state: 'draft',
  enterprise: null,
  bound: {},
  units: {},
  cameFrom: 'submitted',
  isVerified: false,
  declares: false,
  proposed: null,
  verdict: null,
  groupDecides: false,
  isReviewed: false,
  compared: null,
  objections: [],
  objectors: [],
  committedFen: 0,
  paidFen: 0,
  claim: null,
  isOrdered: false,
  orders: [],
  payments: [],
  late: null,
  request: null,
  consent: null,
  end: null,
};

export type EventType = AwardEvent['type'];
type Of<T extends EventType> = Extract<AwardEvent, { type: T }>;

/** What stands in the way of an event, and whether it does. */
type Obstacle<T extends EventType> = readonly [RefusalCode, (award: Award, event: Of<T>) => boolean];

/** One line of the table: who may send an event, what else stands in its way (the first is named), what it leads to. */
export interface Line<T extends EventType> {
  readonly by: readonly Capacity[];
  readonly unless?: readonly Obstacle<T>[];
  readonly then: (award: Award, event: Of<T>) => Award;
}

/** What can happen in a state. */
export type Lines = { readonly [T in EventType]?: Line<T> };

export const persons = ({ actor }: AwardEvent): readonly string[] =>
  actor.principal === undefined ? [actor.person] : [actor.person, actor.principal];

export const goesTo =
  (state: string) =>
  (award: Award): Award => ({ ...award, state });
export const stays = (award: Award): Award => award;
