import { isNotNull } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { registrations } from '../enterprise/registrations.table.ts';
import { prepared, query } from '../prepared.ts';

const streets = prepared(() =>
  query
    .selectDistinct(selected(registrations, 'street'))
    .from(registrations)
    .where(isNotNull(registrations.street))
    .orderBy(registrations.street),
);

/** Unit ids of all streets and parks in which somebody is or was registered. */
export async function findStreets(sql: Sql): Promise<readonly string[]> {
  const rows = await streets({ sql }, {});
  return rows.flatMap(({ street }) => street ?? []);
}
