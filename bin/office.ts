import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { readJson } from '../server/command/read-file.ts';
import { withDatabase } from '../server/command/running-database.ts';
import { countsOf } from '../use-cases/office/read-office-file.ts';
import { proposeAtConsole } from '../use-cases/proposal/make-proposal.ts';

const NAMES = {
  policyActs: 'adoptions and repeals',
  rulings: 'rulings',
  priorPayments: 'prior payments',
  successions: 'successions',
  targetNumbers: 'target numbers',
} as const;

/**
 * `npm run office -- propose FILE`: proposes adoptions, rulings, prior payments, inheritances and target numbers from a JSON
 * file, all of it or nothing (`docs/samples/office.json` shows the form); two persons of the office confirm it.
 */
const program = systemCommandLine('office', 'What the office has decided and entered.');
program
  .command('propose <file>')
  .description(
    'proposes a file such as docs/samples/office.json: two of the office confirm all of it, or nothing',
  )
  .action(async (path: string) => {
    const file = await readJson(path);
    const counts = countsOf(file).map(([name, count]) => `${NAMES[name]}: ${count}`);
    const { id } = await withDatabase(dataOf(program), (database) =>
      proposeAtConsole(database, { kind: 'office.file', file }),
    );
    say(
      `${id}: what ${path} holds counts once two persons of the office have confirmed it; ${counts.join(', ')}`,
    );
  });
await run(program);
