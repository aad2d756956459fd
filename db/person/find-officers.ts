import type { Sql } from '../connect.ts';

/** Ids of the persons who handle or approve for the office on a day. */
export async function findOfficers(sql: Sql, day: string): Promise<readonly string[]> {
  const rows = await sql<{ id: string }[]>`
    select distinct person_id as id from roles
    where capacity in ('handle', 'approve') and from_day <= ${day} and (until_day is null or until_day >= ${day})`;
  return rows.map(({ id }) => id);
}
