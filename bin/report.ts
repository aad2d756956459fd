import { beijingDay } from '../policy/engine/dates.ts';
import { creditCode, day, wholeFrom } from '../server/command/arguments.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { withDatabase } from '../server/command/running-database.ts';
import type { Database } from '../db/connect.ts';
import { readEntitlements } from '../use-cases/report/read-entitlements.ts';
import { readStreets } from '../use-cases/report/read-streets.ts';
import { readTargets } from '../use-cases/report/read-targets.ts';

/** `npm run -s report -- targets | streets | entitlements CODE`, as JSON. */
const program = systemCommandLine('report', 'Articles 2, 14 and 9 from the awards that stand.');
const today = beijingDay(new Date().toISOString());
const print = async (work: (database: Database) => Promise<unknown>): Promise<void> =>
  say(JSON.stringify(await withDatabase(dataOf(program), work), null, 2));
program
  .command('targets')
  .description('the progress board of Article 2')
  .option('--on <day>', 'YYYY-MM-DD', day, today)
  .action(({ on }: { on: string }) => print((database) => readTargets(database, on)));
program
  .command('streets')
  .description('the board of all streets for a year, Article 14')
  .option('--year <year>', 'of the assessment', wholeFrom(2000, 2999), Number(today.slice(0, 4)))
  .action(({ year }: { year: number }) => print((database) => readStreets(database, 'console', year)));
program
  .command('entitlements')
  .description('what Article 9 owes an enterprise')
  .argument('<enterprise>', 'its unified social credit code', creditCode)
  .option('--on <day>', 'YYYY-MM-DD', day, today)
  .action((enterprise: string, { on }: { on: string }) =>
    print((database) => readEntitlements(database, enterprise, on)),
  );
await run(program);
