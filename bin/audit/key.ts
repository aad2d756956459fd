import type { Command } from 'commander';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { rotate } from '../../audit/log/signers.ts';
import { findLogKeys } from '../../db/log/log-keys.ts';
import { DATA_FOLDER, environmentOf } from '../../server/auditor.ts';
import { answered, onSystem, say, type Where } from './answer.ts';

/** `npm run audit -- key`: the public keys of the log, for publication; `rotate-key` adds one. */
export function key(program: Command): void {
  program
    .command('key')
    .description('the public keys of the sealed log, oldest first: publish them outside this system')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async (where: Where) =>
      onSystem(where, async ({ database }) => {
        for (const known of await findLogKeys(database)) say(known.key);
        return true;
      }),
    );
  program
    .command('rotate-key')
    .description('adds a key that signs beside those before it from the next start of the worker on')
    .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
    .action(async ({ data }: Where) =>
      answered(async () => {
        const file = (await environmentOf(process.env, data))['LOG_KEY_FILE'];
        if (file === undefined) throw new AuditProblem('Set LOG_KEY_FILE, the file of the signing keys.');
        say(await rotate(file));
        return true;
      }),
    );
}
