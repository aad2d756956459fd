import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { actDrafts } from './act-drafts.table.ts';

/** What was typed of an act, and when it was kept. Instants in UTC. */
export type ActDraft = RowOf<typeof actDrafts, 'type' | 'payload' | 'at'>;

/** Whose draft, of which act on which award. */
export interface DraftKey {
  readonly person: string;
  readonly application: string;
  readonly type: string;
}

/** A draft is spent once its owner has sent the act: the journal says so. */
const unspent = prepared((value: Value<DraftKey>) =>
  query
    .select(selected(actDrafts, 'type', 'payload', 'at'))
    .from(actDrafts)
    .where(
      and(
        eq(actDrafts.person, value('person')),
        eq(actDrafts.application, value('application')),
        eq(actDrafts.type, value('type')),
        raw`not exists (select from steps s where s.application = ${actDrafts.application} and s.accepted
          and s.person = ${actDrafts.person} and s.type = ${actDrafts.type} and s.recorded_at > ${actDrafts.at})`,
      ),
    ),
);

/** Null if there is none, or its act was sent since. */
export async function findActDraft(database: Database, key: DraftKey): Promise<ActDraft | null> {
  const [draft] = await unspent(database, { ...key });
  return draft ?? null;
}

export async function keepActDraft(
  { sql }: Database,
  { person, application, type }: DraftKey,
  payload: object,
): Promise<void> {
  await sql`insert into act_drafts (person, application, type, payload)
    values (${person}, ${application}, ${type}, ${sql.json(payload as never)})
    on conflict (person, application, type) do update set payload = excluded.payload, at = now()`;
}

export async function dropActDraft(
  { sql }: Database,
  { person, application, type }: DraftKey,
): Promise<void> {
  await sql`delete from act_drafts where person = ${person} and application = ${application} and type = ${type}`;
}
