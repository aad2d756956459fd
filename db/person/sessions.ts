import { and, desc, eq, gt, sql as raw, type Placeholder, type SQL } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { sessions } from './sessions.table.ts';

/** A session as its owner sees it. Instants are ISO 8601 in UTC. */
export type Session = RowOf<typeof sessions, 'id' | 'account' | 'createdAt' | 'seenAt' | 'expiresAt'>;

const living = prepared((value: Value<{ id: string; idleSeconds: number }>) =>
  query
    .select({
      ...selected(sessions, 'account'),
      isStale: raw<boolean>`${sessions.seenAt} < now() - interval '1 minute'`.as('isStale'),
    })
    .from(sessions)
    .where(and(eq(sessions.id, value('id')), isAlive(value('idleSeconds')))),
);
const young = prepared((value: Value<{ id: string; seconds: number }>) =>
  query
    .select(selected(sessions, 'id'))
    .from(sessions)
    .where(
      and(
        eq(sessions.id, value('id')),
        gt(sessions.createdAt, raw`now() - ${value('seconds')} * interval '1 second'`),
      ),
    ),
);

const livingOf = prepared((value: Value<{ account: string; idleSeconds: number }>) =>
  query
    .select(selected(sessions, 'id', 'account', 'createdAt', 'seenAt', 'expiresAt'))
    .from(sessions)
    .where(and(eq(sessions.account, value('account')), isAlive(value('idleSeconds'))))
    .orderBy(desc(sessions.createdAt), sessions.id),
);

/** Opens a session, closes the one that the same browser had, and forgets those that have expired. */
export async function insertSession(
  { sql }: Database,
  { id, account, seconds, replaces }: { id: string; account: string; seconds: number; replaces: string },
): Promise<void> {
  await sql`
    with gone as (delete from sessions where id = ${replaces} or expires_at < now())
    insert into sessions (id, account, expires_at) values (${id}, ${account}, now() + ${seconds} * interval '1 second')`;
}

/** The account of a session that neither expired nor was idle for too long; null else. */
export async function findSessionAccount(
  database: Database,
  id: string,
  idleSeconds: number,
): Promise<string | null> {
  const [row] = await living(database, { id, idleSeconds });
  if (row?.isStale === true) await database.sql`update sessions set seen_at = now() where id = ${id}`;
  return row?.account ?? null;
}

/** Whether a session began less than so many seconds ago. */
export async function isSessionYoung(database: Database, id: string, seconds: number): Promise<boolean> {
  const [row] = await young(database, { id, seconds });
  return row !== undefined;
}

/** The living sessions of an account, newest first. */
export async function findSessions(
  database: Database,
  account: string,
  idleSeconds: number,
): Promise<readonly Session[]> {
  return livingOf(database, { account, idleSeconds });
}

/** Ends one session: its cookie is worth nothing from now on. */
export async function deleteSession({ sql }: Database, id: string): Promise<void> {
  await sql`delete from sessions where id = ${id}`;
}

/** Ends every session of an account; returns how many there were. */
export async function deleteSessions({ sql }: Queryable, account: string): Promise<number> {
  const { count } = await sql`delete from sessions where account = ${account}`;
  return count;
}

/** Neither expired nor idle for too long. */
function isAlive(idleSeconds: Placeholder): SQL | undefined {
  return and(
    gt(sessions.expiresAt, raw`now()`),
    gt(sessions.seenAt, raw`now() - ${idleSeconds} * interval '1 second'`),
  );
}
