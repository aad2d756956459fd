import { rewrapKeys } from '../db/vault/secrets.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { masterKeysOf } from '../server/command/master-keys.ts';
import { withDatabase } from '../server/command/running-system.ts';

/** `npm run vault -- rewrap`: after a rotation of the master key. VAULT_KEYS names the new one first, then the old one. */
const program = systemCommandLine('vault', 'The keys of names, phones, addresses and bank accounts.');
program
  .command('rewrap')
  .description('wraps every data key with the first master key of VAULT_KEYS')
  .action(async () => {
    const vault = masterKeysOf(process.env);
    const count = await withDatabase(dataOf(program), (database) => rewrapKeys(database, vault));
    say(`${count} keys are wrapped by ${vault.current} now; no key needs an older one any more`);
  });
await run(program);
