import { ACT_LABELS } from './act-labels.ts';
import type { Static } from 'typebox';
import { findActs, type RecordedAct } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { PAGE_BACK, pageOf } from '../list-page.ts';
import { ADMINISTRATORS, AUDITORS, requireReader, type Reader } from '../may.ts';

export const LIST_ACTS = {
  ...PAGE_BACK,
  properties: {
    ...PAGE_BACK.properties,
    about: { type: 'string', minLength: 1, maxLength: 100, examples: ['p-handler-1'] },
    person: { type: 'string', minLength: 1, maxLength: 100, description: 'Who did it.' },
    act: { enum: Object.keys(ACT_LABELS) },
  },
} as const;

export const ACT_READERS = [...ADMINISTRATORS, ...AUDITORS];

/**
 * Returns who changed what of people, units, enterprises and the policy, newest first.
 * @throws Refused `duty.missing`
 */
export async function listActs(
  database: Database,
  by: Reader,
  query: Static<typeof LIST_ACTS>,
): Promise<{ readonly acts: readonly RecordedAct[]; readonly next: number | null }> {
  await requireReader(database, by, ACT_READERS, 'act.list');
  const { about = null, person = null, act = null, before = null, limit } = query;
  const { rows, next } = await pageOf(
    limit,
    (most) => findActs(database, { about, person, act, before, limit: most }),
    ({ id }) => id,
  );
  return { acts: rows, next };
}
