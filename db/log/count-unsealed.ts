import { sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { unsealed } from '../step/unsealed.table.ts';

const waiting = prepared(() =>
  query.select({ rows: raw<number>`count(*)::integer`.as('rows') }).from(unsealed),
);

/** Returns how many rows wait to be sealed. */
export async function countUnsealed(on: Queryable): Promise<number> {
  const [row] = await waiting(on, {});
  return row?.rows ?? 0;
}
