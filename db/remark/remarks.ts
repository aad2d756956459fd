import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { transact } from '../transaction.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { remarks } from './remarks.table.ts';

/** A remark between an applicant and the office. Instants in UTC. */
export type Remark = RowOf<typeof remarks, 'number' | 'person' | 'sentBy' | 'words' | 'at'>;

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

/** Writes a remark behind those that stand; two at once are written one after the other. */
export async function insertRemark(
  database: Database,
  application: string,
  { person, sentBy, words }: Pick<Remark, 'person' | 'sentBy' | 'words'>,
): Promise<void> {
  await transact(database, async (tx) => {
    await tx`select pg_advisory_xact_lock(hashtext(${`remarks/${application}`}))`;
    await tx`
      insert into remarks (application, number, person, sent_by, words)
      select ${application}, coalesce(max(number), 0) + 1, ${person}, ${sentBy}, ${words}
      from remarks where application = ${application}`;
  });
}
