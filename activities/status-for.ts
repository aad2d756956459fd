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
