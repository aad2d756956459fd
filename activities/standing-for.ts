import type { IsoDate } from '../policy/dates.ts';
import type { PolicyStanding } from '../policy/standing.ts';
import { standingOn, type PolicyAct } from '../policy/versions.ts';

/** In what right a version is applied on a day: as the acts say, or in simulation while it is a draft that is simulated. */
export function standingFor(
  simulated: PolicyStanding,
  version: string,
  acts: readonly PolicyAct[],
  day: IsoDate,
): PolicyStanding {
  const standing = standingOn(version, acts, day);
  return standing.kind === 'draft' && simulated.version === version ? simulated : standing;
}
