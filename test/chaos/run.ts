import { parseArgs } from 'node:util';
import { surroundings } from '../../bench/throwaway-system.ts';
import { chaos, type Plan } from './chaos.ts';
import { inWords } from './in-words.ts';
import { onTrialSystem } from './trial-system.ts';
import type { Stage } from './stage.ts';

/**
 * `npm run test:chaos -- --kills 1000 --lives 10000 --seed 7`: lives are led while processes are killed, and everything on record is
 * checked. Exit code 1 if anything does not hold.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1000' },
    lives: { type: 'string', default: '10000' },
    'in-flight': { type: 'string', default: '8' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const plan: Plan = {
  seed: Number(values.seed),
  count: Number(values.kills),
  everyMs: [500, 5_000],
  lives: Number(values.lives),
  inFlight: Number(values['in-flight']),
  say: (line) => console.error(line),
};

async function report(stage: Stage): Promise<void> {
  console.log(`seed ${plan.seed}`);
  const outcome = await chaos(stage, plan);
  console.log(inWords(stage, plan, outcome));
  if (outcome.violations.length > 0) process.exitCode = 1;
}

const { TEMPORAL_CLI_PATH } = (await surroundings()).env;
await onTrialSystem(TEMPORAL_CLI_PATH, report);
