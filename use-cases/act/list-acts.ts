import type { Static } from 'typebox';
import { findActs, type RecordedAct } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { PAGE_BACK, pageOf } from '../list-page.ts';

export const LIST_ACTS = {
  ...PAGE_BACK,
  properties: {
    ...PAGE_BACK.properties,
    about: { type: 'string', minLength: 1, maxLength: 100, examples: ['p-handler-1'] },
  },
} as const;

/** Returns who changed what of people, units, enterprises and the policy, newest first. */
export async function listActs(
  database: Database,
  query: Static<typeof LIST_ACTS>,
): Promise<{ readonly acts: readonly RecordedAct[]; readonly next: number | null }> {
  const { about = null, before = null, limit } = query;
  const { rows, next } = await pageOf(
    limit,
    (most) => findActs(database, { about, before, limit: most }),
    ({ id }) => id,
  );
  return { acts: rows, next };
}
