import type { Database, Queryable } from '../connect.ts';

/** Who acts for whom; days as YYYY-MM-DD, the last one included. */
export interface Delegation {
  readonly principal: string;
  readonly substitute: string;
  readonly capacity: string;
  readonly unit: string | null;
  readonly fromDay: string;
  readonly untilDay: string;
  readonly reason: string;
}

/** Delegations by id, newest first. @param before only those with a smaller id */
export async function findDelegations(
  { sql }: Database,
  { before, limit }: { before: number | null; limit: number },
): Promise<readonly (Delegation & { readonly id: number })[]> {
  return sql<(Delegation & { id: number })[]>`
    select id::float8 as id, principal, substitute, capacity, unit, from_day::text as "fromDay", until_day::text as "untilDay", reason
    from delegations where ${before}::bigint is null or id < ${before} order by id desc limit ${limit}`;
}

/** @returns its id; null where the principal does not hold what is delegated on the first day */
export async function insertDelegation({ sql }: Queryable, delegation: Delegation): Promise<number | null> {
  const { principal, substitute, capacity, unit, fromDay, untilDay, reason } = delegation;
  const [row] = await sql<{ id: number }[]>`
    insert into delegations (principal, substitute, capacity, unit, from_day, until_day, reason)
    select ${principal}, ${substitute}, ${capacity}, ${unit}, ${fromDay}, ${untilDay}, ${reason}
    where exists (select from roles where person_id = ${principal} and capacity = ${capacity}
      and (${unit}::text is null or unit = ${unit}) and from_day <= ${fromDay} and (until_day is null or until_day >= ${fromDay}))
    returning id::float8 as id`;
  return row?.id ?? null;
}

/** Sets an earlier or later last day. @returns false where there is no such delegation; @throws `delegation_ends` */
export async function endDelegation({ sql }: Queryable, id: number, untilDay: string): Promise<boolean> {
  const { count } = await sql`update delegations set until_day = ${untilDay} where id = ${id}`;
  return count === 1;
}
