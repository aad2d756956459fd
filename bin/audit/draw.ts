import type { Command } from 'commander';
import { readFile, writeFile } from 'node:fs/promises';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { commitmentOf, drawAgain, type Draw } from '../../audit/draw.ts';
import { holdDraw } from '../../audit/hold-draw.ts';
import { insertDrawCommitment } from '../../db/application/find-draw-candidates.ts';
import { DATA_FOLDER } from '../../server/auditor.ts';
import { answered, onSystem, say, type Where } from './answer.ts';

/** Inspection draws: commit to a seed, draw with it, draw again. */
export function draw(program: Command): void {
  program
    .command('draw-commit')
    .description('commits to a secret seed; only its hash is put on record')
    .argument('<seed>')
    .requiredOption('--by <person>', 'person id')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (seed: string, { by, ...where }: Where & { by: string }) =>
      onSystem(where, async ({ database }) => {
        await insertDrawCommitment(database, commitmentOf(seed), by);
        say(commitmentOf(seed));
        return true;
      }),
    );
  program
    .command('draw')
    .description('draws paid awards for inspection: those that a risk rule names, and some by lot')
    .argument('<seed>', 'that was committed to before')
    .option('--take <count>', 'by lot', Number, 5)
    .option('--to <file>', 'for whoever wants to draw again', 'draw.json')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (seed: string, { take, to, ...where }: Where & { take: number; to: string }) =>
      onSystem(where, async ({ database }) => {
        const held = await holdDraw(database, seed, take);
        await writeFile(to, JSON.stringify(held));
        for (const { application, because } of held.drawn) say(`${application}  ${because.join(', ')}`);
        say(
          `${String(held.drawn.length)} of ${String(held.population.length)} paid awards; anybody draws again with: npm run audit -- redraw ${to} --key KEY`,
        );
        return true;
      }),
    );
  program
    .command('redraw')
    .description('draws again from the file of a draw, without the system')
    .argument('<file>')
    .requiredOption('--key <key>', 'the public key of the log')
    .action(async (file: string, { key }: { key: string }) =>
      answered(async () => {
        const wrong = drawAgain(await readDraw(file), key);
        say(
          wrong.length === 0
            ? 'The seed, which was committed to before, draws the same awards.'
            : wrong.join('\n'),
        );
        return wrong.length === 0;
      }),
    );
}

async function readDraw(file: string): Promise<Draw> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Draw;
  } catch (cause) {
    throw new AuditProblem(`${file} is no draw that can be read.`, { cause });
  }
}
