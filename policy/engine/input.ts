import type { Claim } from './claim.ts';
import type { IsoDate } from './dates.ts';
import type { BeneficiaryKind } from './items/item.ts';
import type { Registration } from './places.ts';
import type { Evidence } from './evidence.ts';
import type { FirmEnd } from './firm-end.ts';
import type { ReportedMerger } from './reported-merger.ts';
import type { PolicyStatus } from './policy-status.ts';
import type { SimilarAward } from './similar-award.ts';
import type { ChosenRulings } from './rulings/ruling.ts';

/** What is known of the beneficiary and its certificate apart from the claim. */
export interface Facts {
  readonly beneficiary: BeneficiaryKind;
  /** Registered addresses, in any order; the newest that has begun on a day holds on it. */
  readonly registrations: readonly Registration[];
  /** The day of registration into the district, where it came from elsewhere. */
  readonly introducedOn: IsoDate | null;
  /** Another enterprise that has used this certificate for a claim of its own. */
  readonly certificateUsedBy: string | null;
  /** Enterprises whose identity this one inherits. */
  readonly predecessors: readonly string[];
  /**
   * Whether a product that an ancestor was awarded for under an equal name, on another certificate, is the same one. Left out: it
   * is. `unanswered`: a person has to say.
   */
  readonly sameNamed?: 'same' | 'different' | 'unanswered';
  readonly evidence: readonly Evidence[];
  /** Awards near to this one on record, each with what the office answered; left out if there is none. */
  readonly similar?: readonly SimilarAward[];
  /**
   * The recognition under whose name it counts, `kind:words`, because the office found the two to be one; left out if it counts
   * under its own.
   */
  readonly knownAs?: string;
  /** Issuers under whose names the office found the certificate to be the claim's; left out if there is none. */
  readonly alsoIssued?: readonly string[];
  /** Mergers that a register reports and that nobody has answered, by which it may inherit; left out if there is none. */
  readonly openMergers?: readonly ReportedMerger[];
  /** The end of the enterprise that a register reports, if it has taken effect by the day of decision; null if it exists. */
  readonly ended: FirmEnd | null;
  /** The decision to go on although it has ended; null if there is none. */
  readonly goesOn: Decided | null;
}

/** An award on the key, or on one that it inherits: what the ledger says of it. Fen, never negative. */
export interface HeldAward {
  readonly enterprise: string;
  readonly item: string;
  readonly certificate: string;
  /** Who issued the certificate; left out if nobody said. */
  readonly issuer?: string;
  /** The version of the policy that paid it. */
  readonly policy: string;
  /** The day on which it was granted; of a payment before this system the day on which it was paid. */
  readonly grantedOn: IsoDate;
  /** What was ever paid, whether it was repaid since or not: a level that was paid stays granted. */
  readonly paidFen: number;
  /** Paid less repaid. */
  readonly netPaidFen: number;
  /** Committed and not yet paid. */
  readonly committedFen: number;
  /**
   * What it has in common with the claim: the recognition; the firm alone, which counts if a ruling gives each firm one; or the
   * certificate, which was shown for another recognition then.
   */
  readonly shares: 'recognition' | 'firm' | 'certificate';
  /** It is the award that is being assessed: what is left of it is no second award of its level. */
  readonly isOwn: boolean;
  /** It is recovered for irregularity: nothing is ever awarded on its recognition again. */
  readonly isBarred: boolean;
}

/** Whether an award was paid, or has money committed to it: then its level is granted. */
export function wasGranted({ paidFen, committedFen }: HeldAward): boolean {
  return paidFen + committedFen > 0;
}

/**
 * The ledger's position of a claim, as `heldFor` selects it: what the claim itself was paid before counts too, what it has
 * committed and is being assessed again does not.
 */
export interface Position {
  readonly held: readonly HeldAward[];
  /**
   * What the firm was granted in the year of the decision, in fen, without what this claim has committed and is being assessed again;
   * left out if no yearly cap needs it.
   */
  readonly firmYearFen?: number;
}

/** The claim by the name under which its recognition counts: its key is made from it. */
export function countedClaim({
  claim,
  facts: { knownAs },
}: {
  readonly claim: Claim;
  readonly facts: Pick<Facts, 'knownAs'>;
}): Claim {
  return knownAs === undefined ? claim : { ...claim, recognition: knownAs };
}

/** A recorded decision of a person. */
export interface Decided {
  /** Person id. */
  readonly by: string;
  readonly reasons: string;
  readonly on: IsoDate;
}

/** Everything a verdict depends on. JSON-true: stored with the verdict, it gives the same verdict for ever. */
export interface AssessmentInput {
  readonly policy: PolicyStatus;
  /** The day of decision in Beijing. */
  readonly on: IsoDate;
  /** The day of the application; matters only if that day counts. */
  readonly appliedOn?: IsoDate;
  readonly claim: Claim;
  readonly facts: Facts;
  readonly position: Position;
  /** The decision to handle the recognition by reference; null if there is none. */
  readonly byReference: Decided | null;
  /** The amount in fen from which the leading group decided on that day; null: from none. Recorded for the audit. */
  readonly groupThresholdFen?: number | null;
  /** Rulings of the office on the day of decision; null, or left out, keeps the shipped answers. */
  readonly rulings: ChosenRulings | null;
}
