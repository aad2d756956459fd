import type { Sql } from '../connect.ts';

/**
 * Every award of an enterprise with its snapshot, and by how many milliseconds its clock is ahead (development; else 0), in
 * the order of their ids.
 */
export async function findAwardsOf(
  sql: Sql,
  enterprise: string,
): Promise<
  readonly { readonly application: string; readonly snapshot: unknown; readonly skippedMs: number }[]
> {
  return sql<{ application: string; snapshot: unknown; skippedMs: number }[]>`
    select id as application, snapshot, skipped_ms::float8 as "skippedMs" from applications
    where enterprise = ${enterprise} order by id`;
}
