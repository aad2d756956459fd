import type { Columns } from '../contract/columns.ts';
import type { BareSnapshot } from './definition.ts';
import { machineOf } from './versions.ts';

/** Returns what queries ask of an application with a persisted snapshot of a version. Throws if there is no such version. */
export function columnsIn(version: number, persisted: unknown): Columns {
  return machineOf(version).columns(persisted as BareSnapshot);
}
