import type { Static } from 'typebox';
import type { Database } from '../../db/connect.ts';
import { findDelegations, type Delegation } from '../../db/person/delegations.ts';
import { pageOf, type PAGE_BACK } from '../list-page.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

export interface NumberedDelegation extends Delegation {
  readonly id: number;
}

/**
 * Returns who stands in for whom, newest first.
 * @throws Refused `duty.missing`
 */
export async function listDelegations(
  database: Database,
  by: Reader,
  query: Static<typeof PAGE_BACK>,
): Promise<{ readonly delegations: readonly NumberedDelegation[]; readonly next: number | null }> {
  await requireReader(database, by, ADMINISTRATORS, 'delegation.list');
  const { before = null, limit } = query;
  const { rows, next } = await pageOf(
    limit,
    (most) => findDelegations(database, { before, limit: most }),
    ({ id }) => id,
  );
  return { delegations: rows, next };
}
