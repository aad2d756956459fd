import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as apply } from 'drizzle-orm/postgres-js/migrator';
import { fileURLToPath } from 'node:url';
import { connect } from './connect.ts';

/** Applies every migration that is missing, as the owner of the database. Rejects with the cause where one fails. */
export async function migrate(ownerUrl: string): Promise<void> {
  const database = connect(ownerUrl, 1);
  try {
    await apply(drizzle({ client: database.sql }), {
      migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)),
    });
  } finally {
    await database.close();
  }
}
