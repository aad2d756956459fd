import { day, wholeFrom } from '../server/command/arguments.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { withDatabase } from '../server/command/running-database.ts';
import { proposeAtConsole } from '../use-cases/proposal/make-proposal.ts';

interface Entry {
  readonly document: string;
  readonly year: number;
  readonly yuan: number;
  readonly source: string;
  readonly decidedOn: string;
}

/** `npm run budget -- propose ...`: proposes money for a year's budget, which two persons of the office confirm. */
const program = systemCommandLine('budget', 'The money of a year.');
program
  .command('propose')
  .description(
    'proposes money for a budget; once two of the office have confirmed it, awards that waited for it go on',
  )
  .requiredOption('--document <number>', 'number of the document; it counts once')
  .requiredOption('--year <year>', 'budget year', wholeFrom(2018, 2100))
  .requiredOption('--yuan <amount>', 'whole yuan', wholeFrom(1, 1_000_000_000_000))
  .requiredOption('--source <text>', 'where the money comes from')
  .requiredOption('--decided-on <day>', 'YYYY-MM-DD', day)
  .action(async ({ yuan, ...entry }: Entry) => {
    const content = { kind: 'budget.allot', ...entry, amountFen: yuan * 100 };
    const { id } = await withDatabase(dataOf(program), (database) => proposeAtConsole(database, content));
    say(`${id}: ${yuan} yuan for ${entry.year} count once two persons of the office have confirmed it`);
  });
await run(program);
