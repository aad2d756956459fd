import { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { recordOfficeFile, type OfficeFile } from '../use-cases/office/record-office-file.ts';
import { connect } from '../db/connect.ts';
import { beijingDay } from '../policy/dates.ts';
import { PROBLEMS } from '../policy/problems.ts';
import { required } from '../server/required.ts';

/**
 * `npm run office -- record FILE`: adoptions, rulings, prior payments, inheritances and target numbers from a JSON file,
 * all of it or nothing (`docs/samples/office.json` shows the form).
 */
const program = new Command('office');
program
  .command('record <file>')
  .description('records what the office has decided and entered: all of the file, or nothing')
  .action(record);
await program.parseAsync();

async function record(path: string): Promise<void> {
  const file = JSON.parse(await readFile(path, 'utf8')) as OfficeFile;
  const database = connect(required('DATABASE_URL'), 1);
  try {
    const problems = await recordOfficeFile(database, file, beijingDay(new Date().toISOString()));
    if (problems.length === 0) {
      console.log(`everything in ${path} is on record`);
      return;
    }
    for (const { code, at } of problems) console.error(`${at}: ${PROBLEMS[code].en} (${code})`);
    console.error('nothing was recorded');
    process.exitCode = 1;
  } finally {
    await database.close();
  }
}
