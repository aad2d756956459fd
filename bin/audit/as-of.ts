import type { Command } from 'commander';
import { withAuditor } from '../../server/auditor.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { readAsOf } from '../../use-cases/audit/read-as-of.ts';

/** `npm run audit -- as-of ID INSTANT`: an award as it stood. */
export function asOf(program: Command): void {
  program
    .command('as-of')
    .description('an award at an instant: state, who had to act, who could do what, what was known')
    .argument('<application>', 'its id')
    .argument(
      '<instant>',
      'a day, up to its end in Beijing, or a time of ISO 8601 with its zone, for instance 2026-03-02T12:00:00+08:00',
    )
    .action(async (application: string, instant: string) =>
      withAuditor(dataOf(program), async (auditor) => {
        say(JSON.stringify(await readAsOf(auditor, 'console', application, instant), null, 2));
      }),
    );
}
