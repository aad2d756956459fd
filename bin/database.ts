import { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { connect, type Database } from '../db/connect.ts';
import { migrate } from '../db/migrate.ts';
import { countMigrations } from '../db/count-migrations.ts';
import { insertFirstAdministrators } from '../db/person/first-administrators.ts';
import { beijingDay } from '../policy/dates.ts';
import { required } from '../server/required.ts';

/** `npm run database -- ...`: what an installation needs of the owner of the tables, whom MIGRATION_DATABASE_URL names. */
const program = new Command('database');
program
  .command('migrate')
  .description('applies every migration that is missing')
  .action(async () =>
    asOwner(async (database, ownerUrl) => {
      await migrate(ownerUrl);
      const { applied } = await countMigrations(database.sql);
      console.log(`${applied} migrations are applied: the tables are those of this release`);
    }),
  );
program
  .command('administrators <first> <second>')
  .description('enters the first two administrators, by the subjects that the identity provider names')
  .action(async (first: string, second: string) => {
    if (first === second) return program.error('two different persons administer');
    return asOwner(async (database) => {
      const people = [first, second].map((account) => ({ id: `p-${randomUUID()}`, account }));
      const today = beijingDay(new Date().toISOString());
      if (!(await insertFirstAdministrators(database, people, today)))
        return program.error('somebody administers already: administrators enter others through the door');
      for (const { id, account } of people) console.log(`${account} administers from ${today} on, as ${id}`);
    });
  });
await program.parseAsync();

async function asOwner(work: (database: Database, ownerUrl: string) => Promise<void>): Promise<void> {
  const ownerUrl = required('MIGRATION_DATABASE_URL');
  const database = connect(ownerUrl, 1);
  try {
    await work(database, ownerUrl);
  } finally {
    await database.close();
  }
}
