import { insertAct } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { transact } from '../../db/transaction.ts';
import { findMissingMasters } from '../../db/vault/find-missing-masters.ts';
import { removeKeysUnder, type GivenUp } from '../../db/vault/give-up-master.ts';
import type { Vault } from '../../db/vault/vault.ts';

/** What giving a master key up comes to. */
export type GivingUp = GivenUp | 'atHand' | 'unknown';

/**
 * Gives up a master key that is lost for good, on record: what it sealed is removed, so that people and firms can say it again and
 * awards can go on from their journal. Nothing is done to a key that the vault still has, or that wraps nothing here.
 * @param owner as the role that owns the tables
 * @param person who does it, as the record names them
 */
export async function giveUpMaster(
  owner: Database,
  vault: Vault,
  person: string,
  masterKey: string,
): Promise<GivingUp> {
  if (vault.ids.includes(masterKey)) return 'atHand';
  const missing = await findMissingMasters(owner, vault);
  if (!missing.some((each) => each.masterKey === masterKey)) return 'unknown';
  return transact(owner, async (sql) => {
    const givenUp = await removeKeysUnder({ sql }, masterKey);
    await insertAct({ sql }, { person, act: 'vault.giveUp', about: masterKey, detail: { ...givenUp } });
    return givenUp;
  });
}
