import type { Command } from 'commander';
import { keepCheckpoint as keep } from '../../audit/log/keep-checkpoint.ts';
import { keysIn } from '../../audit/log/signers.ts';
import { insertAct } from '../../db/administration/admin-acts.ts';
import { checkpointStore } from '../../server/checkpoint-store.ts';
import { dataOf, say } from '../../server/command/command-line.ts';
import { logKeyFileOf } from '../../server/command/log-keys.ts';
import { environmentOf, withDatabase } from '../../server/command/running-database.ts';

/** `npm run audit -- keep-checkpoint`: after the place of the checkpoints was lost. */
export function keepCheckpoint(program: Command): void {
  program
    .command('keep-checkpoint')
    .description(
      'gives an empty place of checkpoints the newest one of the database, after the place was lost',
    )
    .action(async () => {
      const keys = await keysIn(await logKeyFileOf(dataOf(program)));
      const store = checkpointStore(await environmentOf(process.env, dataOf(program)));
      const size = await withDatabase(dataOf(program), async (database) => {
        const kept = await keep(database, keys, store);
        const act = { person: 'console', act: 'log.keepCheckpoint', about: 'log' } as const;
        await insertAct(database, { ...act, detail: { size: kept } });
        return kept;
      });
      say(`the checkpoint over ${size} leaves is kept outside again; put on record`);
    });
}
