import type { Queryable } from '../../db/connect.ts';
import { until } from './until.ts';

/**
 * Ends when everything that was written before is shown: streams and notifications come in the order of their transactions, and an
 * older one that is not done yet, of whatever database of the server, hides those after it.
 */
export async function shownInOrder({ sql }: Queryable): Promise<void> {
  const [{ next } = { next: '' }] = await sql<{ next: string }[]>`
    select pg_snapshot_xmax(pg_current_snapshot())::text as next`;
  await until(async () => {
    const [row] = await sql<{ isShown: boolean }[]>`
      select pg_snapshot_xmin(pg_current_snapshot()) >= ${next}::xid8 as "isShown"`;
    return row?.isShown === true;
  });
}
