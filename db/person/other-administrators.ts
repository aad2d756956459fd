import type { Queryable } from '../connect.ts';

/** The days that are taken from an administrator: of the role since one day, or of all their roles. */
interface Taken {
  readonly person: string;
  /** The first day of the role that ends; null if all do. */
  readonly fromDay: string | null;
  /** The first day that is taken, YYYY-MM-DD. */
  readonly first: string;
}

/** Two who end the roles of administrators at once do so one after the other, until their transactions end. */
export async function lockAdministrators({ sql }: Queryable): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('administrators'))`;
}

/** Returns how many others administer on the day on which they are fewest, among those that are taken; null if no day is taken. */
export async function fewestOthers(
  { sql }: Queryable,
  { person, fromDay, first }: Taken,
): Promise<number | null> {
  const [row] = await sql<{ fewest: number | null }[]>`
    with administer as (
      select person_id, from_day, coalesce(until_day, 'infinity') as until_day from roles where capacity = 'administrator'
    ), own as (
      select from_day, until_day, ${fromDay}::date is null or from_day = ${fromDay} as ends from administer where person_id = ${person}
    ), taken as (
      select greatest(from_day, ${first}::date) as first, until_day as last from own where ends and until_day >= ${first}
    ), days(day) as (
      select first from taken
      union select o.until_day + 1 from administer o join taken on o.until_day >= taken.first and o.until_day < taken.last
        where o.person_id <> ${person}
    )
    select min((select count(distinct o.person_id) from administer o
      where o.person_id <> ${person} and d.day between o.from_day and o.until_day))::int as fewest
    from days d where not exists (select from own where not ends and d.day between own.from_day and own.until_day)`;
  return row?.fewest ?? null;
}
