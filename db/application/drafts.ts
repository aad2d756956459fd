import type { Database } from '../connect.ts';

/** What was typed so far; a member that is not there was not typed. */
export interface DraftContent {
  readonly claim: Readonly<Record<string, unknown>>;
  readonly documents: readonly string[];
}

export interface Draft {
  readonly id: string;
  readonly version: number;
  readonly content: DraftContent;
  /** The application that was started from it; null while it is a draft. */
  readonly submittedAs: string | null;
  readonly updatedAt: string;
}

/** @returns false where the person has as many drafts as anybody may have */
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
  { sql }: Database,
  person: string,
  { id = null }: { id?: string | null } = {},
): Promise<readonly Draft[]> {
  return sql<Draft[]>`
    select id, version, content, submitted_as as "submittedAs",
      utc(updated_at) as "updatedAt"
    from drafts where person = ${person} and ((${id}::text is null and submitted_as is null) or id = ${id})
    order by updated_at desc, id`;
}

/** Saves over the version that the sender saw. @returns false where it is another one by now, or submitted */
export async function updateDraft(
  { sql }: Database,
  { id, person, content, version }: { id: string; person: string; content: DraftContent; version: number },
): Promise<boolean> {
  const { count } = await sql`
    update drafts set content = ${sql.json(content as never)}, version = version + 1, updated_at = now()
    where id = ${id} and person = ${person} and version = ${version} and submitted_as is null`;
  return count === 1;
}

/** @returns false where there is none, or an application was started from it */
export async function deleteDraft({ sql }: Database, id: string, person: string): Promise<boolean> {
  const { count } =
    await sql`delete from drafts where id = ${id} and person = ${person} and submitted_as is null`;
  return count === 1;
}

/**
 * Binds a draft to the application that is about to start from it, so that no second one does. A binding whose
 * application never came about is void after a minute.
 * @returns false where another application was started from it
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
