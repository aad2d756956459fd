import type { Command } from 'commander';
import { clocksInWords, daysInWords } from '../../audit/clocks-in-words.ts';
import { findWaitingSteps } from '../../db/step/find-waiting-steps.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { withDatabase } from '../../server/command/running-database.ts';
import { readClocks } from '../../use-cases/report/read-clocks.ts';

/** Before any award. */
const ALWAYS = '2000-01-01';

/** `npm run audit -- clocks`: for whom awards waited how long, and how long stages take. */
export function clocks(program: Command): void {
  program
    .command('clocks')
    .description('days by party for each award, and p50 and p90 by item and stage')
    .action(async () =>
      withDatabase(dataOf(program), async (database) => {
        const now = Date.now();
        const days = daysInWords(await findWaitingSteps(database), now);
        if (days !== '') say(days);
        say(clocksInWords(await readClocks(database, 'console', ALWAYS, now)));
      }),
    );
}
