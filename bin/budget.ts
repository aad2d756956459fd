import { packOfNewAwards } from '../policy/packs/versions.ts';
import { day, wholeFrom } from '../server/command/arguments.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { withEngine } from '../server/command/running-system.ts';
import { enterAllotment } from '../use-cases/office/enter-allotment.ts';

interface Entry {
  readonly id: string;
  readonly year: number;
  readonly yuan: number;
  readonly source: string;
  readonly decidedOn: string;
  readonly by: readonly string[];
}

/** `npm run budget -- add ...`: puts money into a year's budget; awards that waited for it go on. */
const program = systemCommandLine('budget', 'The money of a year.');
program
  .command('add')
  .description('puts money into a budget; awards that waited for it go on')
  .requiredOption('--id <number>', 'number of the document; entered twice it counts once')
  .requiredOption('--year <year>', 'budget year', wholeFrom(2000, 2999))
  .requiredOption('--yuan <amount>', 'whole yuan', wholeFrom(1, 90_000_000_000_000))
  .requiredOption('--source <text>', 'where the money comes from')
  .requiredOption('--decided-on <day>', 'YYYY-MM-DD', day)
  .requiredOption('--by <persons...>', 'person ids of the two who decided')
  .action(async ({ yuan, by: [first, second], ...entry }: Entry) => {
    if (first === undefined || second === undefined || first === second)
      return program.error('error: --by takes the ids of two different persons');
    const fund = packOfNewAwards().fund.id;
    const allotment = { ...entry, fund, amountFen: yuan * 100, by: [first, second] as const };
    const at = new Date().toISOString();
    const released = await withEngine(dataOf(program), (deps) => enterAllotment(deps, allotment, at));
    const names = released.join(', ') || 'none';
    say(`${entry.id}: ${yuan} yuan for ${entry.year}; ${released.length} waiting awards go on: ${names}`);
  });
await run(program);
