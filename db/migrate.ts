import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator';
import { fileURLToPath } from 'node:url';
import { connect } from './connect.ts';

/** Held by the process that migrates; any number that nothing else locks. */
const MIGRATING = 20_261_128;

/**
 * Applies every migration that is missing, as the owner of the database. Of several processes that start at once one applies them, and
 * the others wait. Rejects with the cause where one fails.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const database = connect(ownerUrl, 1);
  try {
    // The pool has one connection, which holds the lock until it is closed.
    await database.sql`select pg_advisory_lock(${MIGRATING})`;
    await apply(drizzle({ client: database.sql }), {
      migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)),
    });
  } finally {
    await database.close();
  }
}
