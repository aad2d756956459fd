import { rewrapKeys } from '../db/vault/secrets.ts';
import { CommandProblem } from '../server/command/problem.ts';
import { forgetHistory } from '../use-cases/audit/forget-history.ts';
import { giveUpMaster } from '../use-cases/vault/give-up-master.ts';
import { dataOf, run, say, systemCommandLine } from '../server/command/command-line.ts';
import { masterKeysOf } from '../server/command/master-keys.ts';
import { withDatabase } from '../server/command/running-database.ts';

/** Why a history is not forgotten. */
const WHY_NOT = {
  goesOn: 'it has not ended, and needs its history to go on.',
  notArchived: 'not all of its runs are in the archive: wait for the export of the next hour.',
} as const;

/**
 * `npm run vault -- rewrap`: after a rotation of the master key. VAULT_KEYS names the new one first, then the old one.
 * `npm run vault -- forget-history AWARD`: the engine's copy of an award that is archived can be read by nobody from then on.
 * `npm run vault -- give-up KEY`: a master key that is lost for good.
 */
const program = systemCommandLine(
  'vault',
  'The keys of names, phones, addresses and bank accounts, and of what the engine keeps.',
);
program
  .command('rewrap')
  .description('wraps every data key with the first master key of VAULT_KEYS')
  .action(async () => {
    const vault = masterKeysOf(process.env);
    const count = await withDatabase(dataOf(program), (database) => rewrapKeys(database, vault));
    say(`${count} keys are wrapped by ${vault.current} now; no key needs an older one any more`);
  });
program
  .command('forget-history')
  .argument('<award>')
  .description(
    'destroys the key by which the engine keeps an award that has ended and is archived; cannot be undone',
  )
  .action(async (award: string) => {
    const come = await withDatabase(dataOf(program), (database) => forgetHistory(database, 'console', award));
    if (come !== 'forgotten') throw new CommandProblem(`${award}: ${WHY_NOT[come]}`);
    say(
      `nobody reads the engine's history of ${award} any more; archive, journal and documents stay; put on record`,
    );
  });
program
  .command('give-up')
  .argument('<key>', 'the id of a master key that VAULT_KEYS does not name')
  .description(
    'removes what a master key sealed that is lost for good, as the owner of the tables; cannot be undone',
  )
  .action(async (key: string) => {
    const vault = masterKeysOf(process.env);
    const come = await withDatabase(
      dataOf(program),
      (owner) => giveUpMaster(owner, vault, 'console', key),
      'MIGRATION_DATABASE_URL',
    );
    if (come === 'atHand')
      throw new CommandProblem(`The master key ${key} is in VAULT_KEYS: nothing is lost.`);
    if (come === 'unknown') throw new CommandProblem(`No key is wrapped by a master key ${key}.`);
    const { people, enterprises, awards } = come;
    say(
      `${people} people and ${enterprises} enterprises say again who they are and where they are paid; the engine’s histories of ${awards} awards are read by nobody: \`npm run audit -- sweep\` names those that need \`audit -- rejoin\`; put on record`,
    );
  });
await run(program);
