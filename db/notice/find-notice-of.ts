import { desc, eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { notices } from './notices.table.ts';

/** What was published of an award last. */
export type PublishedNotice = RowOf<typeof notices, 'publishedAt' | 'closesAt' | 'hash'>;

const newestOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(notices, 'publishedAt', 'closesAt', 'hash'))
    .from(notices)
    .where(eq(notices.application, value('application')))
    .orderBy(desc(notices.step))
    .limit(1),
);

/** Returns the newest notice of an application; null if none was published. */
export async function findNoticeOf(on: Queryable, application: string): Promise<PublishedNotice | null> {
  const [notice] = await newestOf(on, { application });
  return notice ?? null;
}
