import type { Database } from '../db/connect.ts';
import { findMissingMasters } from '../db/vault/find-missing-masters.ts';
import { VaultProblem, type Vault } from '../db/vault/vault.ts';

/**
 * A process without a master key would take names, accounts and awards for unreadable one by one: it does not start.
 * @throws VaultProblem saying which one is missing, and the way back
 */
export async function requireMasterKeys(database: Database, vault: Vault): Promise<void> {
  const [missing] = await findMissingMasters(database, vault);
  if (missing === undefined) return;
  const { masterKey, keys } = missing;
  throw new VaultProblem(
    `${String(keys)} keys are wrapped by the master key ${masterKey}, which VAULT_KEYS does not name: name it there behind the first one. If it is lost for good, give it up: npm run vault -- give-up ${masterKey}.`,
  );
}
