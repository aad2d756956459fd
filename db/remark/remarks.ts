import { eq } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { insertRemarkIntoOutbox } from '../notification/insert-remark-into-outbox.ts';
import { transact } from '../transaction.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { remarks } from './remarks.table.ts';

/** A remark between an applicant and the office. Instants in UTC. */
export type Remark = RowOf<typeof remarks, 'number' | 'person' | 'sentBy' | 'words' | 'at'>;

const NUMBER = selectList(remarks, ['number']);
const remarksOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(remarks, 'number', 'person', 'sentBy', 'words', 'at'))
    .from(remarks)
    .where(eq(remarks.application, value('application')))
    .orderBy(remarks.number),
);

/** The remarks about an award, oldest first. */
export async function findRemarks(on: Queryable, application: string): Promise<readonly Remark[]> {
  return remarksOf(on, { application });
}

type NewRemark = Pick<Remark, 'person' | 'sentBy' | 'words'>;

/** Writes a remark behind those that stand, with the notifications of it. @param day YYYY-MM-DD, by which roles are dated */
export async function insertRemark(
  database: Database,
  application: string,
  remark: NewRemark,
  day: string,
): Promise<void> {
  await transact(database, async (sql) => appendRemark({ sql }, application, remark, day));
}

/** As `insertRemark`, within a transaction; two at once are written one after the other. */
export async function appendRemark(
  { sql }: Queryable,
  application: string,
  { person, sentBy, words }: NewRemark,
  day: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`remarks/${application}`}))`;
  const [written] = await sql<Pick<Remark, 'number'>[]>`
    insert into remarks (application, number, person, sent_by, words)
    select ${application}, coalesce(max(number), 0) + 1, ${person}, ${sentBy}, ${words}
    from remarks where application = ${application} returning ${sql.unsafe(NUMBER)}`;
  if (written === undefined) throw new Error(`no remark was written about ${application}`);
  await insertRemarkIntoOutbox({ sql }, { application, number: written.number, person, sentBy, day });
}
