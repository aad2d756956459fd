import { findSweeps } from '../../db/audit/audits.ts';
import type { Database } from '../../db/connect.ts';
import { AUDITORS, requireReader, type Reader } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';

/**
 * Returns the sweeps that have ended, newest first, each with how many findings it has.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listSweeps(database: Database, by: Reader, { cursor, limit = PAGE }: Asked) {
  await requireReader(database, by, AUDITORS, 'sweep.list');
  const rows = await findSweeps(database, readCursor(cursor, 2), limit + 1);
  return {
    sweeps: rows
      .slice(0, limit)
      .map((sweep) => ({ ...sweep, finishedAt: new Date(sweep.finishedAt).toISOString() })),
    next: nextOf(rows, limit, ({ finishedAt, id }) => [finishedAt, id]),
  };
}
