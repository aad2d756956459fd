import { Client } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { Command } from 'commander';
import { enterAllotment } from '../activities/enter-allotment.ts';
import { engine } from '../api/engine.ts';
import { BRAND_FUND } from '../db/accounts.ts';
import { connect } from '../db/connect.ts';
import { TASK_QUEUE, temporalConnection } from '../temporal.config.ts';
import { required } from './required.ts';

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
  Runtime.install({ shutdownSignals: [] });
  const { connectionOptions, namespace } = temporalConnection();
  const connection = await NativeConnection.connect(connectionOptions);
  const database = connect(required('DATABASE_URL'), 2);
  const { deliver } = engine(new Client({ connection, namespace }), TASK_QUEUE);
  const allotment = {
    id,
    fund: BRAND_FUND,
    year,
    amountFen: yuan * 100,
    source,
    decidedOn,
    by: [first, second] as const,
  };
  const released = await enterAllotment({ database, deliver }, allotment, new Date().toISOString());
  console.log(
    `${id}: ${yuan} yuan for ${year}; ${released.length} waiting awards go on: ${released.join(', ') || 'none'}`,
  );
  await database.close();
  await connection.close();
}
