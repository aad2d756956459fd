import { and, desc, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { drafts, type DraftContent } from './drafts.table.ts';

export type { DraftContent };

export type Draft = RowOf<typeof drafts, 'id' | 'version' | 'content' | 'submittedAs' | 'updatedAt'>;

const draftsOf = prepared((value: Value<{ person: string; id: string | null }>) =>
  query
    .select(selected(drafts, 'id', 'version', 'content', 'submittedAs', 'updatedAt'))
    .from(drafts)
    .where(
      and(
        eq(drafts.person, value('person')),
        raw`((${value('id')}::text is null and ${drafts.submittedAs} is null) or ${drafts.id} = ${value('id')})`,
      ),
    )
    .orderBy(desc(drafts.updatedAt), drafts.id),
);

/** @returns false if the person has as many drafts as anybody may have */
export async function insertDraft(
  { sql }: Database,
  { id, person, content, most }: { id: string; person: string; content: DraftContent; most: number },
): Promise<boolean> {
  const { count } = await sql`
    insert into drafts (id, person, content) select ${id}, ${person}, ${sql.json(content as never)}
    where (select count(*) from drafts where person = ${person} and submitted_as is null) < ${most}`;
  return count === 1;
}

/** The drafts of a person, the one touched last first; or the one of `id`. A foreign draft is a missing one. */
export async function findDrafts(
  database: Database,
  person: string,
  { id = null }: { id?: string | null } = {},
): Promise<readonly Draft[]> {
  return draftsOf(database, { person, id });
}

/** Saves a draft over the version that the sender saw. @returns false if it is another one by now, or submitted */
export async function updateDraft(
  { sql }: Database,
  { id, person, content, version }: { id: string; person: string; content: DraftContent; version: number },
): Promise<boolean> {
  const { count } = await sql`
    update drafts set content = ${sql.json(content as never)}, version = version + 1, updated_at = now()
    where id = ${id} and person = ${person} and version = ${version} and submitted_as is null`;
  return count === 1;
}

/** @returns false if there is none, or an application was started from it */
export async function deleteDraft({ sql }: Database, id: string, person: string): Promise<boolean> {
  const { count } =
    await sql`delete from drafts where id = ${id} and person = ${person} and submitted_as is null`;
  return count === 1;
}

/**
 * Binds a draft to the application that is about to start from it, so that no second one does. A binding whose
 * application never came about is void after a minute.
 * @returns false if another application was started from it
 */
export async function bindDraft(
  { sql }: Database,
  id: string,
  person: string,
  application: string,
): Promise<boolean> {
  const { count } = await sql`
    update drafts set submitted_as = ${application}, submitted_at = now()
    where id = ${id} and person = ${person} and (submitted_as is null or submitted_as = ${application}
      or (submitted_at < now() - interval '1 minute' and not exists (select from applications where applications.id = submitted_as)))`;
  return count === 1;
}

/** Gives a draft back whose application was refused. */
export async function releaseDraft({ sql }: Database, id: string, application: string): Promise<void> {
  await sql`update drafts set submitted_as = null, submitted_at = null where id = ${id} and submitted_as = ${application}`;
}
