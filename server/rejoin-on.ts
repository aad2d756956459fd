import { recordStep } from '../activities/record-step.ts';
import { knownSenders } from '../db/sender/known-senders.ts';
import { columnsIn } from '../machine/columns.ts';
import { policyIn } from '../machine/policy-in.ts';
import { simulatedPolicy } from '../policy/packs/versions.ts';
import { TASK_QUEUE } from '../temporal.config.ts';
import { rejoinAward, type Lost, type Rejoined } from '../use-cases/audit/rejoin-award.ts';
import { masterKeysOf } from './command/master-keys.ts';
import { environmentOf } from './command/running-database.ts';
import { withSender } from './command/running-engine.ts';
import { runsOf } from './runs-of.ts';

/** Nobody signs in at a console. */
const BY = 'console';

/**
 * Runs work that brings awards together in the system that runs on `dataDir`.
 * @throws CommandProblem if none is named, or one part does not answer
 */
export async function withRejoining(
  dataDir: string,
  work: (rejoinOne: (application: string) => Promise<Rejoined | Lost>) => Promise<void>,
): Promise<void> {
  await withSender(dataDir, 'rejoin', async ({ database, client, sign, rootKey }) => {
    const vault = masterKeysOf(await environmentOf(process.env, dataDir));
    const engine = runsOf(client, { database, vault }, TASK_QUEUE, sign);
    const deps = {
      ...{ database, columnsIn, policyIn, policy: simulatedPolicy(), deliver: engine.deliver.bind(engine) },
      senders: knownSenders(database, rootKey),
    };
    const site = { database, engine, record: recordStep.bind(null, deps) };
    await work(async (application) => rejoinAward(site, application, BY));
  });
}
