import { findChanges } from '../../db/administration/proposals.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';
import type { PeopleDeps } from '../person/known-person.ts';
import { shown, type ShownChange } from './known-change.ts';

const MOST = 200;

/**
 * Returns the open changes, then those that were closed, newest first.
 * @throws Refused `duty.missing`
 */
export async function listChanges(deps: PeopleDeps, by: Reader): Promise<readonly ShownChange[]> {
  await requireReader(deps.database, by, ADMINISTRATORS, 'change.list');
  return shown(deps, await findChanges(deps.database, { limit: MOST }));
}
