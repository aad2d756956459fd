import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { savedViews } from './saved-views.table.ts';

/** A filter of a list under the name that its owner gave it. */
export type SavedView = RowOf<typeof savedViews, 'id' | 'list' | 'name' | 'query' | 'at'>;

const viewsOf = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(savedViews, 'id', 'list', 'name', 'query', 'at'))
    .from(savedViews)
    .where(eq(savedViews.person, value('person')))
    .orderBy(savedViews.list, savedViews.at, savedViews.id),
);

/** The views of a person, by list, oldest first. */
export async function findSavedViews(database: Database, person: string): Promise<readonly SavedView[]> {
  return viewsOf(database, { person });
}

/** @returns false if the person has as many as anybody may have */
export async function insertSavedView(
  { sql }: Database,
  person: string,
  { id, list, name, query: wanted }: Omit<SavedView, 'at'>,
  most: number,
): Promise<boolean> {
  const { count } = await sql`
    insert into saved_views (id, person, list, name, query)
    select ${id}, ${person}, ${list}, ${name}, ${sql.json(wanted as never)}
    where (select count(*) from saved_views where person = ${person}) < ${most}`;
  return count === 1;
}

/** @returns false if the person has none of this id */
export async function deleteSavedView({ sql }: Database, person: string, id: string): Promise<boolean> {
  const { count } = await sql`delete from saved_views where id = ${id} and person = ${person}`;
  return count === 1;
}
