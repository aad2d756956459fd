import { desc, sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { delegations } from './delegations.table.ts';

/** Who acts for whom; days as YYYY-MM-DD, the last one included. */
export type Delegation = RowOf<
  typeof delegations,
  'principal' | 'substitute' | 'capacity' | 'unit' | 'fromDay' | 'untilDay' | 'reason'
>;

const ID = selectList(delegations, ['id']);
const newest = prepared((value: Value<{ person: string | null; before: number | null; limit: number }>) =>
  query
    .select(
      selected(
        delegations,
        'id',
        'principal',
        'substitute',
        'capacity',
        'unit',
        'fromDay',
        'untilDay',
        'reason',
      ),
    )
    .from(delegations)
    .where(
      raw`(${value('person')}::text is null or ${value('person')} in (${delegations.principal}, ${delegations.substitute}))
        and (${value('before')}::bigint is null or ${delegations.id} < ${value('before')})`,
    )
    .orderBy(desc(delegations.id))
    .limit(value('limit')),
);

/** Delegations of a person or of all, by id, newest first. @param before only those with a smaller id */
export async function findDelegations(
  database: Database,
  page: { person: string | null; before: number | null; limit: number },
): Promise<readonly (Delegation & { readonly id: number })[]> {
  return newest(database, page);
}

/** @returns its id; null if the principal does not hold what is delegated on the first day */
export async function insertDelegation({ sql }: Queryable, delegation: Delegation): Promise<number | null> {
  const { principal, substitute, capacity, unit, fromDay, untilDay, reason } = delegation;
  const [row] = await sql<RowOf<typeof delegations, 'id'>[]>`
    insert into delegations (principal, substitute, capacity, unit, from_day, until_day, reason)
    select ${principal}, ${substitute}, ${capacity}, ${unit}, ${fromDay}, ${untilDay}, ${reason}
    where exists (select from roles where person_id = ${principal} and capacity = ${capacity}
      and (${unit}::text is null or unit = ${unit}) and from_day <= ${fromDay} and (until_day is null or until_day >= ${fromDay}))
    returning ${sql.unsafe(ID)}`;
  return row?.id ?? null;
}

/** Sets an earlier or later last day. @returns false if there is no such delegation; @throws `delegation_ends` */
export async function endDelegation({ sql }: Queryable, id: number, untilDay: string): Promise<boolean> {
  const { count } = await sql`update delegations set until_day = ${untilDay} where id = ${id}`;
  return count === 1;
}
