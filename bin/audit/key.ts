import type { Command } from 'commander';
import { drawKeys, rotate } from '../../audit/log/signers.ts';
import { findLogKeys } from '../../db/log/log-keys.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { logKeyFileOf } from '../../server/command/log-keys.ts';
import { withDatabase } from '../../server/command/running-database.ts';

/** `npm run audit -- key`: the public keys of the log, for publication; `rotate-key` adds one, `new-key` draws the first. */
export function key(program: Command): void {
  program
    .command('key')
    .description('the public keys of the sealed log, oldest first: publish them outside this system')
    .action(async () => {
      for (const known of await withDatabase(dataOf(program), findLogKeys)) say(known.key);
    });
  program
    .command('new-key <file>')
    .description('draws the first key of a log into a new file, for workers that cannot write it themselves')
    .action(async (file: string) => say(await drawKeys(file)));
  program
    .command('rotate-key')
    .description('adds a key that signs beside those before it from the next start of the worker on')
    .action(async () => say(await rotate(await logKeyFileOf(dataOf(program)))));
}
