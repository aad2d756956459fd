import { eq, or } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { letters } from './letters.table.ts';

const COLUMNS = ['step', 'kind', 'content', 'hash', 'fileZh', 'fileEn', 'issuedAt'] as const;

/** A letter that was issued. Instants in UTC. */
export type IssuedLetter = RowOf<typeof letters, (typeof COLUMNS)[number]>;

const ofApplication = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(letters, ...COLUMNS))
    .from(letters)
    .where(eq(letters.application, value('application')))
    .orderBy(letters.step, letters.kind),
);
const byHash = prepared((value: Value<{ hash: string }>) =>
  query
    .select(selected(letters, ...COLUMNS))
    .from(letters)
    .where(
      or(
        eq(letters.hash, value('hash')),
        eq(letters.fileZh, value('hash')),
        eq(letters.fileEn, value('hash')),
      ),
    ),
);

/** The letters about an application, oldest step first. */
export async function findLetters(on: Queryable, application: string): Promise<readonly IssuedLetter[]> {
  return ofApplication(on, { application });
}

/** The letter that a hash names, by what it says or by one of its files; null if none does. */
export async function findLetterByHash(on: Queryable, hash: string): Promise<IssuedLetter | null> {
  const [letter] = await byHash(on, { hash });
  return letter ?? null;
}

/** Issues a letter; one that was issued meanwhile stays as it is. */
export async function insertLetter(
  { sql }: Queryable,
  { content, hash, fileZh, fileEn }: Pick<IssuedLetter, 'content' | 'hash' | 'fileZh' | 'fileEn'>,
): Promise<void> {
  const { application, seq, kind } = content;
  await sql`
    insert into letters (application, step, kind, content, hash, file_zh, file_en)
    values (${application}, ${seq}, ${kind}, ${sql.json(content as never)}, ${hash}, ${fileZh}, ${fileEn})
    on conflict (application, step, kind) do nothing`;
}
