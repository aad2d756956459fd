import type { Command } from 'commander';
import { commitmentOf } from '../../audit/draw.ts';
import { holdDraw } from '../../audit/hold-draw.ts';
import { insertDrawCommitment } from '../../db/application/find-draw-candidates.ts';
import { filled, wholeFrom } from '../../server/command/arguments.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { withDatabase } from '../../server/command/running-database.ts';
import { writeBytes } from '../../server/command/write-file.ts';

/** Inspection draws: commit to a seed, later draw with it. */
export function draw(program: Command): void {
  program
    .command('draw-commit')
    .description(
      'commits to a secret seed; its hash is put on record, and that it was entered at the console',
    )
    .argument('<seed>', 'that nobody else knows', filled)
    .action(async (seed: string) => {
      const commitment = commitmentOf(seed);
      await withDatabase(dataOf(program), (database) =>
        insertDrawCommitment(database, commitment, 'console'),
      );
      say(commitment);
    });
  program
    .command('draw')
    .description('draws paid awards for inspection: those that a risk rule names, and some by lot')
    .argument('<seed>', 'that was committed to before')
    .option('--take <count>', 'by lot', wholeFrom(0), 5)
    .option('--to <file>', 'from which anybody can draw again', 'draw.json')
    .action(async (seed: string, { take, to }: { take: number; to: string }) => {
      const held = await withDatabase(dataOf(program), (database) => holdDraw(database, seed, take));
      await writeBytes(to, JSON.stringify(held));
      for (const { application, because } of held.drawn) say(`${application}  ${because.join(', ')}`);
      const count = `${held.drawn.length} of ${held.population.length} paid awards`;
      say(`${count}; anybody draws again with: npm run audit -- redraw ${to} --key KEY`);
    });
}
