import type { Queryable } from '../connect.ts';
import type { Holder, Vault } from './vault.ts';
import { findSecrets } from './secrets.ts';

/** Where awards of an enterprise are paid to. */
export interface EnterpriseAccount {
  readonly holder: string;
  /** The bank's code in the payment system (CNAPS). */
  readonly bank: string;
  readonly number: string;
}

/**
 * Returns the accounts of enterprises by credit code, as far as they have named one. The caller pays by them and keeps
 * them nowhere.
 */
export async function findBankAccounts(
  database: Queryable,
  vault: Vault,
  enterprises: readonly string[],
): Promise<ReadonlyMap<string, EnterpriseAccount>> {
  const secrets = await findSecrets(database, vault, enterprises.map(holderOf));
  return new Map(
    enterprises.flatMap((code) => {
      const text = secrets.get(holderOf(code))?.bankAccount;
      return text === undefined ? [] : [[code, JSON.parse(text) as EnterpriseAccount] as const];
    }),
  );
}

function holderOf(code: string): Holder {
  return `enterprise:${code}`;
}
