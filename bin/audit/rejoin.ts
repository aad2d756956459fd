import type { Command } from 'commander';
import { dataOf, say } from '../../server/command/command-line.ts';
import { withRejoining } from '../../server/rejoin-on.ts';
import type { Rejoined } from '../../use-cases/audit/rejoin-award.ts';

/** `npm run audit -- rejoin ID...`: after one of database and engine was set back. */
export function rejoin(program: Command): void {
  program
    .command('rejoin')
    .description(
      'brings history and journal of awards together after database or engine was set back; an act on record',
    )
    .argument('<applications...>', 'the ids that `sweep` or `GET /api/health/ready` name')
    .action(async (applications: readonly string[]) =>
      withRejoining(dataOf(program), async (rejoinOne) => {
        for (const application of applications) {
          const rejoined = await rejoinOne(application);
          say(`${application}  ${rejoined === 'lost' ? LOST : inWords(rejoined)}`);
          if (rejoined === 'lost') process.exitCode = 1;
        }
      }),
    );
}

/** What can be done instead. */
const LOST =
  'cannot be brought back: the journal has no row of it, and the key by which the engine keeps it is not in this database. Take its row of `vault_keys` from a later copy and ask again; if there is none, ask the firm to apply again';

function inWords({ recorded, isRestarted, sentAgain }: Rejoined): string {
  const done = [
    recorded > 0 && `${String(recorded)} rows were recorded from its history`,
    isRestarted && 'it goes on from its journal',
    sentAgain > 0 && `${String(sentAgain)} events were sent again`,
  ].filter((part) => part !== false);
  return done.length === 0 ? 'history and journal are one' : `${done.join(', ')}; put on record`;
}
