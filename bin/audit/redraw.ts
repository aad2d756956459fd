import type { Command } from 'commander';
import { drawAgain, isDraw } from '../../audit/draw.ts';
import { say } from '../../server/command/command-line.ts';
import { CommandProblem } from '../../server/command/problem.ts';
import { readJson } from '../../server/command/read-file.ts';

/** `npm run audit -- redraw FILE --key KEY`: needs no running system. */
export function redraw(program: Command): void {
  program
    .command('redraw')
    .description('draws again from the file of a draw, without the system')
    .argument('<file>')
    .requiredOption('--key <key>', 'the public key of the log')
    .action(async (file: string, { key }: { key: string }) => {
      const draw = await readJson(file);
      if (!(draw instanceof Object && isDraw(draw)))
        throw new CommandProblem(`${file} is no file of a draw.`);
      const wrong = drawAgain(draw, key);
      say(wrong.join('\n') || 'The seed, which was committed to before, draws the same awards.');
      process.exitCode = wrong.length === 0 ? 0 : 1;
    });
}
