import { eq, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { successions } from './successions.table.ts';

const mergers = prepared(() =>
  query
    .select({
      from: raw<string>`${successions.fromEnterprise}`.as('from'),
      to: raw<string>`${successions.toEnterprise}`.as('to'),
    })
    .from(successions)
    .where(eq(successions.kind, 'merger')),
);

/** Returns every firm that was taken over as a whole, with the one that took it over. */
export async function findMergers(
  on: Queryable,
): Promise<readonly { readonly from: string; readonly to: string }[]> {
  return mergers(on, {});
}
