import type { Command } from 'commander';
import {
  byAward,
  clocksOf,
  daysByParty,
  DEPARTMENT_STATES,
  type Clocks,
  type PartyClock,
} from '../../audit/clocks.ts';
import type { Database } from '../../db/connect.ts';
import { findRequests } from '../../db/task/find-requests.ts';
import { findStays } from '../../db/application/find-stays.ts';
import { findWaitingSteps } from '../../db/step/find-waiting-steps.ts';
import { DATA_FOLDER } from '../../server/auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

/**
 * The clocks of the awards that were submitted since a day, and of those that still wait for something.
 * @param since YYYY-MM-DD in Hangzhou
 * @param now milliseconds since the epoch
 */
export async function clocksAt(database: Database, since: string, now: number): Promise<Clocks> {
  const at = new Date(now).toISOString();
  const [stays, requests] = await Promise.all([
    findStays(database, since, at),
    findRequests(database, DEPARTMENT_STATES, since, at),
  ]);
  return clocksOf(stays, requests, now);
}

/** Before any award. */
const ALWAYS = '2000-01-01';

/** `npm run audit -- clocks`: for whom awards waited how long, and how long stages take. */
export function clocks(program: Command): void {
  program
    .command('clocks')
    .description('days by party for each award, and p50 and p90 by item and stage')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (where: Where) =>
      onSystem(where, async ({ database }) => {
        const steps = await findWaitingSteps(database);
        const now = Date.now();
        for (const [application, own] of byAward(steps))
          say(
            `${application}  ${Object.entries(daysByParty(own, now))
              .map(([party, days]) => `${party} ${days.toFixed(2)}`)
              .join(', ')}`,
          );
        const { parties, departments, stages } = await clocksAt(database, ALWAYS, now);
        for (const { party, days, ...lasting } of parties)
          say(`${`waits for ${party}, ${days.toFixed(1)} d in all`.padEnd(38)} ${inDays(lasting)}`);
        for (const { unit, days, ...lasting } of departments)
          say(`${`of it for ${unit}, ${days.toFixed(1)} d in all`.padEnd(38)} ${inDays(lasting)}`);
        for (const { item, state, ...lasting } of stages)
          say(`${item.padEnd(3)} ${state.padEnd(34)} ${inDays(lasting)}`);
        return true;
      }),
    );
}

function inDays({ p50, p90, ended, open }: Pick<PartyClock, 'p50' | 'p90' | 'ended' | 'open'>): string {
  return `p50 ${told(p50)}  p90 ${told(p90)}  (${String(ended)} ended, ${String(open)} open)`;
}

const told = (days: number | null): string => (days === null ? 'not yet' : `${days.toFixed(1)} d`);
