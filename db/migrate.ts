import { readMigrationFiles, type MigrationMeta } from 'drizzle-orm/migrator';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from './connect.ts';
import { transact } from './transaction.ts';

/** Held by the process that migrates; any number that nothing else locks. */
const MIGRATING = 20_261_128;

/**
 * The first line of a migration that runs statement by statement, without a transaction around it: `create index concurrently` needs
 * that. It is repeated from its first statement if it was interrupted, so it says `drop ... if exists` first.
 */
export const APART = '-- outside a transaction';

/** A change of a table waits no longer for those who use it: whoever comes behind it waits as long as it does. */
const LOCK_TIMEOUT = '2s';
const AGAIN_MS = 500;
const MOST_ATTEMPTS = 600;
const LOCK_NOT_AVAILABLE = '55P03';

const FOLDER = fileURLToPath(new URL('migrations', import.meta.url));

/**
 * Applies every migration that is missing, one after the other, as the owner of the database, while the processes of the release before
 * go on. Of several processes that start at once one applies them, and the others wait. Rejects with the cause where one fails: those
 * before it stay applied.
 */
export async function migrate(ownerUrl: string, migrationsFolder = FOLDER): Promise<void> {
  // One connection, which holds the lock until it is closed.
  const database = connect(ownerUrl, 1);
  try {
    await lock(database);
    const last = await newestApplied(database);
    for (const migration of readMigrationFiles({ migrationsFolder }))
      if (migration.folderMillis > last) await apply(database, migration);
  } finally {
    await database.close();
  }
}

/** A statement that waits for the lock would hold up every index that is built concurrently: nothing waits inside PostgreSQL. */
async function lock({ sql }: Database): Promise<void> {
  for (;;) {
    const [row] = await sql<{ isLocked: boolean }[]>`select pg_try_advisory_lock(${MIGRATING}) as "isLocked"`;
    if (row?.isLocked === true) return;
    await pause(AGAIN_MS);
  }
}

/** Returns the time of the newest migration that is applied, in milliseconds since 1970; 0 if there is none. */
async function newestApplied({ sql }: Database): Promise<number> {
  // The table is that of drizzle's own migrator.
  await sql`create schema if not exists drizzle`;
  await sql`create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
  const [row] = await sql<{ newest: number }[]>`
    select coalesce(max(created_at), 0)::float8 as newest from drizzle.__drizzle_migrations`;
  return row?.newest ?? 0;
}

async function apply(database: Database, migration: MigrationMeta): Promise<void> {
  const { sql: statements, hash, folderMillis } = migration;
  const applied = async (sql: Database['sql']) =>
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`;
  if (statements[0]?.startsWith(APART) === true) {
    for (const statement of statements) await database.sql.unsafe(statement);
    await applied(database.sql);
    return;
  }
  await whileLocked(async () =>
    transact(database, async (tx) => {
      await tx.unsafe(`set local lock_timeout = '${LOCK_TIMEOUT}'`);
      for (const statement of statements) await tx.unsafe(statement);
      await applied(tx);
    }),
  );
}

/** Tries again while a table is in use, and lets everybody through who waits behind it in between. */
async function whileLocked(change: () => Promise<void>): Promise<void> {
  for (let left = MOST_ATTEMPTS; ; left -= 1)
    try {
      await change();
      return;
    } catch (error) {
      if (left === 0 || (error as { readonly code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
      await pause(AGAIN_MS);
    }
}
