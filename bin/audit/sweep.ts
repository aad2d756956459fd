import type { Command } from 'commander';
import { randomUUID } from 'node:crypto';
import { sweepInWords } from '../../audit/sweep/sweep-in-words.ts';
import { wholeFrom } from '../../server/command/arguments.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { requestedBy } from '../../server/command/requested-by.ts';
import { sweepOn } from '../../server/sweep-on.ts';

interface Options {
  readonly json: boolean;
  readonly progress: boolean;
  readonly id?: string;
  readonly changes: boolean;
  readonly share: number;
}

/** `npm run audit -- sweep`: everything on record; the result is put on record too. */
export function sweep(program: Command): void {
  program
    .command('sweep')
    .description('goes over everything on record: awards, duties, keys, budgets, exports, the log')
    .option('--changes', 'only what changed since the last such sweep, and a share of the rest', false)
    .option(
      '--share <awards>',
      'how many awards that did not change are looked at',
      wholeFrom(0, 1_000_000),
      1000,
    )
    .option('--json', 'for programs: one object', false)
    .option('--progress', 'a line after each part', false)
    .option('--id <id>', 'under which it is put on record')
    .action(async ({ json, progress, id, changes, share }: Options) => {
      const recorded = id ?? randomUUID();
      const result = await sweepOn(dataOf(program), {
        id: recorded,
        by: id === undefined ? 'console' : await requestedBy(),
        share: changes ? share : null,
        onPart: progress ? say : () => undefined,
      });
      say(json ? JSON.stringify({ id: recorded, ...result }) : sweepInWords(recorded, result));
      process.exitCode = result.findings.length === 0 ? 0 : 1;
    });
}
