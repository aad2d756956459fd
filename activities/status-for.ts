import type { IsoDate } from '../policy/engine/dates.ts';
import type { PolicyStatus } from '../policy/engine/policy-status.ts';
import { statusOn, type PolicyAct } from '../policy/packs/policy-acts.ts';

/** Returns the status in which a version is applied on a day: as the acts say, or in simulation while it is a draft that is simulated. */
export function statusFor(
  simulated: PolicyStatus,
  version: string,
  acts: readonly PolicyAct[],
  day: IsoDate,
): PolicyStatus {
  const status = statusOn(version, acts, day);
  return status.kind === 'draft' && simulated.version === version ? simulated : status;
}

/**
 * Returns the status in which an award is judged on a day: as it was fixed when the award was accepted, and repealed if the acts have
 * repealed the text since. What becomes of an award then is a question of the policy (A45).
 */
export function statusAt(fixed: PolicyStatus, acts: readonly PolicyAct[], day: IsoDate): PolicyStatus {
  if (fixed.kind !== 'adopted') return fixed;
  const now = statusOn(fixed.version, acts, day);
  return now.kind === 'repealed' ? { ...fixed, kind: 'repealed', repealedFrom: now.repealedFrom } : fixed;
}
