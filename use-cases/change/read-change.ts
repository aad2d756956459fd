import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import type { ShownChange } from './known-change.ts';
import { changeOf } from './propose-change.ts';

/**
 * Returns one change.
 * @throws Refused `duty.missing`, `record.unknown`
 */
export async function readChange(deps: PeopleDeps, by: Reader, id: string): Promise<ShownChange> {
  await requireReader(deps.database, by, ADMINISTRATORS, 'change.read');
  return changeOf(deps, id);
}
