import { Command } from 'commander';
import { enterAllotment } from '../use-cases/office/enter-allotment.ts';
import { BRAND_FUND } from '../db/ledger/accounts.ts';
import { withEngine } from '../server/engine-session.ts';

/** `npm run budget -- add ...`: puts money into a year's budget; awards that waited for it go on. */
const program = new Command('budget');
program
  .command('add')
  .requiredOption('--id <number>', 'number of the document; entered twice it counts once')
  .requiredOption('--year <year>', 'budget year', Number)
  .requiredOption('--yuan <amount>', 'whole yuan', Number)
  .requiredOption('--source <text>', 'where the money comes from')
  .requiredOption('--decided-on <day>', 'YYYY-MM-DD')
  .requiredOption('--by <persons...>', 'person ids of the two who decided')
  .action(add);
await program.parseAsync();

interface Entry {
  readonly id: string;
  readonly year: number;
  readonly yuan: number;
  readonly source: string;
  readonly decidedOn: string;
  readonly by: readonly string[];
}

async function add({ id, year, yuan, source, decidedOn, by }: Entry): Promise<void> {
  const [first, second] = by;
  if (!Number.isSafeInteger(yuan) || yuan <= 0) return program.error('--yuan takes whole yuan above nothing');
  if (!Number.isSafeInteger(year)) return program.error('--year takes a year');
  if (first === undefined || second === undefined || first === second)
    return program.error('--by takes the ids of two different persons');
  const allotment = {
    id,
    fund: BRAND_FUND,
    year,
    amountFen: yuan * 100,
    source,
    decidedOn,
    by: [first, second] as const,
  };
  await withEngine(async (deps) => {
    const released = await enterAllotment(deps, allotment, new Date().toISOString());
    const names = released.join(', ') || 'none';
    console.log(`${id}: ${yuan} yuan for ${year}; ${released.length} waiting awards go on: ${names}`);
  });
}
