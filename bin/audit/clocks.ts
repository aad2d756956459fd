import type { Command } from 'commander';
import { daysByParty, forecasts } from '../../audit/clocks.ts';
import { findWaitingSteps, type WaitingStep } from '../../db/queries/find-waiting-steps.ts';
import { DATA_FOLDER } from '../auditor.ts';
import { onSystem, say, type Where } from './answer.ts';

/** `npm run audit -- clocks`: for whom awards waited how long, and how long stages take. */
export function clocks(program: Command): void {
  program
    .command('clocks')
    .description('days by party for each award, and p50 and p90 by item and stage')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (where: Where) =>
      onSystem(where, async ({ database }) => {
        const steps = await findWaitingSteps(database);
        const awards = new Map<string, WaitingStep[]>();
        for (const step of steps)
          awards.set(step.application, [...(awards.get(step.application) ?? []), step]);
        const now = Date.now();
        for (const [application, own] of awards)
          say(
            `${application}  ${Object.entries(daysByParty(own, now))
              .map(([party, days]) => `${party} ${days.toFixed(2)}`)
              .join(', ')}`,
          );
        for (const { item, state, ended, open, p50, p90 } of forecasts([...awards.values()], now))
          say(
            `${item.padEnd(3)} ${state.padEnd(34)} p50 ${inDays(p50)}  p90 ${inDays(p90)}  (${String(ended)} ended, ${String(open)} open)`,
          );
        return true;
      }),
    );
}

const inDays = (days: number | null): string => (days === null ? 'not yet' : `${days.toFixed(1)} d`);
