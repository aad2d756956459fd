import { desc, sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { hasActedAfter } from './acted-after.ts';
import type { Ended } from './dated-roles.ts';
import { delegations } from './delegations.table.ts';

/** Who acts for whom; days as YYYY-MM-DD, the last one included. */
export type Delegation = RowOf<
  typeof delegations,
  'principal' | 'substitute' | 'capacity' | 'unit' | 'fromDay' | 'untilDay' | 'reason'
>;

const PARTIES = selectList(delegations, ['principal', 'substitute']);
const ID = selectList(delegations, ['id']);
const HELD = ['principal', 'substitute', 'capacity', 'unit', 'untilDay'] as const;
const DELEGATED = selectList(delegations, HELD);
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

/** Who stands in for whom by a delegation; null if there is none of this number. */
export async function findParties(
  { sql }: Queryable,
  id: number,
): Promise<RowOf<typeof delegations, 'principal' | 'substitute'> | null> {
  const [row] = await sql<RowOf<typeof delegations, 'principal' | 'substitute'>[]>`
    select ${sql.unsafe(PARTIES)} from delegations where id = ${id}`;
  return row ?? null;
}

/** The role of the principal that a delegation lends, on its first day. */
const held = ({ sql }: Queryable, { principal, capacity, unit, fromDay }: Delegation) => sql`
  select from roles where person_id = ${principal} and capacity = ${capacity}
    and (${unit}::text is null or unit = ${unit}) and from_day <= ${fromDay} and (until_day is null or until_day >= ${fromDay})`;

/** Whether the principal holds what a delegation lends, on its first day. */
export async function holdsDelegated(on: Queryable, delegation: Delegation): Promise<boolean> {
  return (await held(on, delegation)).length > 0;
}

/** @returns its id; null if the principal does not hold what is delegated on the first day */
export async function insertDelegation({ sql }: Queryable, delegation: Delegation): Promise<number | null> {
  const { principal, substitute, capacity, unit, fromDay, untilDay, reason } = delegation;
  const [row] = await sql<RowOf<typeof delegations, 'id'>[]>`
    insert into delegations (principal, substitute, capacity, unit, from_day, until_day, reason)
    select ${principal}, ${substitute}, ${capacity}, ${unit}, ${fromDay}, ${untilDay}, ${reason}
    where exists (${held({ sql }, delegation)})
    returning ${sql.unsafe(ID)}`;
  return row?.id ?? null;
}

/** Brings the last day forward, no further than to the last act of the substitute. @throws `delegation_ends` */
export async function endDelegation({ sql }: Queryable, id: number, untilDay: string): Promise<Ended> {
  const [held] = await sql<RowOf<typeof delegations, (typeof HELD)[number]>[]>`
    select ${sql.unsafe(DELEGATED)} from delegations where id = ${id} for update`;
  if (held === undefined) return 'unknown';
  if (held.untilDay < untilDay) return 'onlyEarlier';
  const { principal: person, substitute, capacity, unit } = held;
  if (await hasActedAfter({ sql }, { person, capacity, unit, substitute }, untilDay)) return 'afterActs';
  await sql`update delegations set until_day = ${untilDay} where id = ${id}`;
  return 'ended';
}
