import type { ApplicationRow } from '../../db/application/find-application.ts';
import { policyIn } from '../../machine/policy-in.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';

/** Returns the pack of the version that an award is on; before it was accepted, of the one that it would be on. */
export function packOfAward({
  machineVersion,
  snapshot,
}: Pick<ApplicationRow, 'machineVersion' | 'snapshot'>): Pack {
  const version = policyIn(machineVersion, snapshot);
  return version === null ? packOfNewAwards() : packOf(version);
}
