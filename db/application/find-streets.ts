import type { Sql } from '../connect.ts';

/** Unit ids of all streets and parks in which somebody is or was registered. */
export async function findStreets(sql: Sql): Promise<readonly string[]> {
  const rows = await sql<{ street: string }[]>`
    select distinct street from registrations where street is not null order by street`;
  return rows.map(({ street }) => street);
}
