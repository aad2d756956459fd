import type { Static } from 'typebox';
import type { Database } from '../../db/connect.ts';
import { findDelegations, type Delegation } from '../../db/person/delegations.ts';
import { PAGE_BACK, pageOf } from '../list-page.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

export const LIST_DELEGATIONS = {
  ...PAGE_BACK,
  properties: {
    ...PAGE_BACK.properties,
    person: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'Who stands in, or is stood in for.',
    },
  },
} as const;

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
  query: Static<typeof LIST_DELEGATIONS>,
): Promise<{ readonly delegations: readonly NumberedDelegation[]; readonly next: number | null }> {
  await requireReader(database, by, ADMINISTRATORS, 'delegation.list');
  const { person = null, before = null, limit } = query;
  const { rows, next } = await pageOf(
    limit,
    (most) => findDelegations(database, { person, before, limit: most }),
    ({ id }) => id,
  );
  return { delegations: rows, next };
}
