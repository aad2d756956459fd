import type { Claim } from './claim.ts';
import type { IsoDate } from './dates.ts';
import { evidenceOf, type Shown } from './evidence.ts';
import { endOn, type FirmEnd } from './firm-end.ts';
import type { AssessmentInput, Decided, Facts, Position } from './input.ts';
import { ancestorsOf, type Lineage } from './lineage.ts';
import type { PolicyStatus } from './policy-status.ts';
import type { ChosenRulings } from './rulings/ruling.ts';
import { openMergers } from './open-mergers.ts';
import type { ReportedMerger } from './reported-merger.ts';
import { sameNamedBy } from './similar-award.ts';

/** What is on record of a beneficiary and its certificate: in tables, or stated by a case file. */
export interface OnRecord
  extends
    Pick<
      Facts,
      | 'beneficiary'
      | 'registrations'
      | 'introducedOn'
      | 'certificateUsedBy'
      | 'sameNamed'
      | 'similar'
      | 'knownAs'
      | 'alsoIssued'
    >,
    Pick<Lineage, 'successions'> {
  /** What registers report of the end of the enterprise, in the order in which it took effect. */
  readonly ends: readonly FirmEnd[];
  /** The mergers that registers report and that nobody has denied. */
  readonly mergers: readonly ReportedMerger[];
}

/** A claim on a day, what was shown for it, and what was decided about it. */
export interface Claimed {
  readonly policy: PolicyStatus;
  /** The day of decision in Beijing. */
  readonly on: IsoDate;
  /** The day of the application in Beijing. Left out, where none is stated: the day of decision. */
  readonly appliedOn?: IsoDate;
  readonly claim: Claim;
  readonly shown: Shown;
  readonly position: Position;
  readonly byReference: Decided | null;
  readonly goesOn: Decided | null;
  readonly groupThresholdFen?: number | null;
  readonly rulings: ChosenRulings | null;
}

/** Returns what an award is assessed from: the one place that puts it together, for awards, the calculator and case files. */
export function inputOf({ shown, goesOn, ...claimed }: Claimed, record: OnRecord): AssessmentInput {
  const { claim, on } = claimed;
  const { beneficiary, registrations, introducedOn, certificateUsedBy, successions, ends } = record;
  const { similar = [], knownAs, alsoIssued = [] } = record;
  const open = openMergers(claim, successions, record.mergers, on);
  const sameNamed = sameNamedBy(claim, similar) ?? record.sameNamed;
  return {
    ...claimed,
    facts: {
      beneficiary,
      registrations,
      introducedOn,
      certificateUsedBy,
      predecessors: [...ancestorsOf(claim, successions, on).keys()],
      ...(sameNamed === undefined ? {} : { sameNamed }),
      evidence: evidenceOf(shown),
      ...(similar.length === 0 ? {} : { similar }),
      ...(knownAs === undefined ? {} : { knownAs }),
      ...(alsoIssued.length === 0 ? {} : { alsoIssued }),
      ...(open.length === 0 ? {} : { openMergers: open }),
      ended: endOn(ends, on),
      goesOn,
    },
  };
}
