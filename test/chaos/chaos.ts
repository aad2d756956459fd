import { setTimeout as delay } from 'node:timers/promises';
import { sampleForms } from '../../tour/forms.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { messageOf } from '../../embedded/start-problem.ts';
import { randomFrom } from '../faults/plan.ts';
import { check, type Violation } from './check.ts';
import { emptyLog, loggingTrial, type ClientLog } from './client-log.ts';
import { keyedPaths } from './keyed-paths.ts';
import { killAtRandom, type Kill, type Killing } from './kills.ts';
import { drawnLife } from './lives.ts';
import type { Stage } from './stage.ts';

export interface Plan extends Killing {
  readonly seed: number;
  /** Led at least; more while there is something to kill. */
  readonly lives: number;
  readonly inFlight: number;
  /** Hears of each kill. */
  readonly say: (line: string) => void;
}

export interface Outcome {
  readonly kills: readonly Kill[];
  readonly lives: number;
  readonly log: ClientLog;
  readonly violations: readonly Violation[];
}

/** Enough for any number of lives. */
const BUDGET_FEN = 10_000_000_000_000;

/** Leads lives while processes are killed, and then checks everything that is on record. */
export async function chaos(stage: Stage, plan: Plan): Promise<Outcome> {
  const log = emptyLog(await applicationsOf(stage));
  // Kills and lives draw from seeds of their own: how fast lives go must not move the kills.
  const visitors = visitorsAt(
    stage.url,
    ({ application, state }) => void log.seen.set(application, state),
    undefined,
    loggingTrial(stage.trials, log, await keyedPaths(stage.url), randomFrom(plan.seed + 1)),
  );
  await visitors.allot(new Date().getFullYear(), BUDGET_FEN);
  const forms = await sampleForms();
  const draw = randomFrom(plan.seed + 2);
  const over = { isKilling: true };
  let lives = 0;
  const leadSome = async (): Promise<void> => {
    while (lives < plan.lives || over.isKilling) {
      const life = drawnLife(lives, draw);
      lives += 1;
      await life
        .lead(visitors, forms)
        .catch((error: unknown) => void log.complaints.push(`I11: ${life.name}: ${messageOf(error)}`));
    }
  };
  const noted = async ({ name, at }: Kill): Promise<void> => {
    log.lastKillAt = at;
    plan.say(`kill -9 ${name}`);
    await noteCheckpoint(stage, log);
  };
  const [kills] = await Promise.all([
    killAtRandom(stage.victims, plan, randomFrom(plan.seed), noted).finally(() => {
      over.isKilling = false;
    }),
    ...Array.from({ length: plan.inFlight }, leadSome),
  ]);
  await untilSealed(stage);
  return { kills, lives, log, violations: await check(stage, log) };
}

async function applicationsOf({ auditor: { database } }: Stage): Promise<readonly string[]> {
  return (await database.sql<{ id: string }[]>`select id from applications`).map(({ id }) => id);
}

/** Somebody outside keeps the newest checkpoint; a database that was just killed has none to show. */
async function noteCheckpoint({ auditor: { database } }: Stage, { checkpoints }: ClientLog): Promise<void> {
  const rows = await database.sql<{ size: number; root: string }[]>`
    select size::float8 as size, root from checkpoints order by checkpoints.size desc limit 1`.catch(
    () => [],
  );
  const [newest] = rows;
  if (newest !== undefined) checkpoints.push(newest);
}

const PATIENCE_MS = 60_000;
const LOOK_MS = 250;

/** Until the sealer has caught up; what it has not sealed by then is a violation. */
async function untilSealed({ auditor: { database } }: Stage): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const waiting = await database.sql`select 1 from unsealed limit 1`.catch(() => null);
    if (waiting?.length === 0) return;
    await delay(LOOK_MS);
  }
}
