import type { BareSnapshot } from './definition.ts';
import { machineOf } from './versions.ts';

/** Returns the version of the policy that an application with a persisted snapshot is on; null before it was accepted. Throws if there is no such version of the machine. */
export function policyIn(version: number, persisted: unknown): string | null {
  return machineOf(version).policy(persisted as BareSnapshot);
}
