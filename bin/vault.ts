import { Command } from 'commander';
import { connect } from '../db/connect.ts';
import { rewrapKeys } from '../db/vault/secrets.ts';
import { openVault } from '../db/vault/vault.ts';
import { required } from '../server/required.ts';

/** `npm run vault -- rewrap`: after a rotation of the master key. VAULT_KEYS names the new one first, then the old one. */
const program = new Command('vault');
program
  .command('rewrap')
  .description('wraps every data key with the first master key of VAULT_KEYS')
  .action(rewrap);
await program.parseAsync();

async function rewrap(): Promise<void> {
  const vault = openVault(required('VAULT_KEYS'));
  const database = connect(required('DATABASE_URL'), 1);
  try {
    const count = await rewrapKeys(database, vault);
    console.log(`${count} keys are wrapped by ${vault.current} now; no key needs an older one any more`);
  } finally {
    await database.close();
  }
}
