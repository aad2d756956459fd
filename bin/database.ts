import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { environmentOf, withDatabase } from '../server/command/running-database.ts';
import { postgresql } from '../server/neighbour/postgresql.ts';
import { startPatience } from '../server/start-patience.ts';
import { countMigrations } from '../db/count-migrations.ts';
import { renumberJournal } from '../db/step/renumber-journal.ts';
import { migrate } from '../db/migrate.ts';
import { enterFirstAdministrators } from '../use-cases/office/enter-first-administrators.ts';

/** `npm run database -- ...`: what an installation needs of the owner of the tables, whom MIGRATION_DATABASE_URL names. */
const program = systemCommandLine('database', 'The tables and the first administrators of an installation.');
program
  .command('migrate')
  .description('applies every migration that is missing')
  .action(async () => {
    await untilDatabaseAnswers();
    const applied = await withDatabase(
      dataOf(program),
      async ({ sql }, ownerUrl) => {
        await migrate(ownerUrl);
        return (await countMigrations(sql)).applied;
      },
      'MIGRATION_DATABASE_URL',
    );
    say(`${applied} migrations are applied: the tables are those of this release`);
  });
program
  .command('administrators <first> <second>')
  .description('enters the first two administrators, by the subjects that the identity provider names')
  .action(async (first: string, second: string) => {
    if (first === second) return program.error('error: two different persons administer');
    const { people, from } = await withDatabase(
      dataOf(program),
      (database) => enterFirstAdministrators(database, [first, second]),
      'MIGRATION_DATABASE_URL',
    );
    for (const { id, account } of people) say(`${account} administers from ${from} on, as ${id}`);
  });
program
  .command('renumber')
  .description(
    'numbers the journal anew after the database was moved to another server, so that streams and letters go on',
  )
  .action(async () => {
    const rows = await withDatabase(
      dataOf(program),
      (database) => renumberJournal(database, 'console'),
      'MIGRATION_DATABASE_URL',
    );
    say(`${rows} rows of the journal are numbered by transactions of this server; put on record`);
  });
await run(program);

/** As the processes do: where all start at once, the database may be the last. */
async function untilDatabaseAnswers(): Promise<void> {
  const { MIGRATION_DATABASE_URL: url } = await environmentOf(process.env, dataOf(program));
  if (url !== undefined && URL.canParse(url))
    await startPatience(process.env).reach(postgresql(url, 'MIGRATION_DATABASE_URL'));
}
