import { beijingDay } from '../policy/engine/dates.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { CommandProblem } from '../server/command/problem.ts';
import { readJson } from '../server/command/read-file.ts';
import { withDatabase } from '../server/command/running-system.ts';
import { recordOfficeFile } from '../use-cases/office/record-office-file.ts';

/**
 * `npm run office -- record FILE`: adoptions, rulings, prior payments, inheritances and target numbers from a JSON file,
 * all of it or nothing (`docs/samples/office.json` shows the form).
 */
const program = systemCommandLine('office', 'What the office has decided and entered.');
program
  .command('record <file>')
  .description('records a file such as docs/samples/office.json: all of it, or nothing')
  .action(async (path: string) => {
    const file = await readJson(path);
    const today = beijingDay(new Date().toISOString());
    const problems = await withDatabase(dataOf(program), (database) =>
      recordOfficeFile(database, file, today),
    );
    const lines = problems.map(({ code, at, en }) => `${at}: ${en} (${code})`);
    if (lines.length > 0) throw new CommandProblem([...lines, 'nothing was recorded'].join('\n'));
    say(`everything in ${path} is on record`);
  });
await run(program);
