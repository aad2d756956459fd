import { eq } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { vaultKeys } from './vault-keys.table.ts';
import type { Vault, WorkflowHolder, WrappedKey } from './vault.ts';

/** A key that cannot be had: never taken for a forgery of what it sealed. */
export class KeyProblem extends Error {
  override readonly name = 'KeyProblem';
  /** Lost with the state of the database that had it, or with its master key; forgotten by decision. */
  readonly why: 'lost' | 'forgotten';
  constructor(holder: WorkflowHolder, why: KeyProblem['why']) {
    super(why === 'lost' ? `there is no key of ${holder}` : `the key of ${holder} is forgotten`);
    this.why = why;
  }
}

const keyOf = prepared((value: Value<{ holder: WorkflowHolder }>) =>
  query
    .select(selected(vaultKeys, 'masterKey', 'wrapped'))
    .from(vaultKeys)
    .where(eq(vaultKeys.holder, value('holder'))),
);

/** The key by which the payloads of a workflow are sealed; null if it has none, `forgotten` if it was destroyed. */
export async function findWorkflowKey(
  on: Queryable,
  holder: WorkflowHolder,
): Promise<WrappedKey | 'forgotten' | null> {
  const [row] = await keyOf(on, { holder });
  if (row === undefined) return null;
  const { masterKey, wrapped } = row;
  return wrapped === null ? 'forgotten' : { masterKey, wrapped };
}

/** Draws that key unless there is one; of several who draw at once one key stays, which all find. */
export async function makeWorkflowKey(
  { sql }: Queryable,
  vault: Vault,
  holder: WorkflowHolder,
): Promise<void> {
  const { masterKey, wrapped } = vault.draw(holder);
  await sql`insert into vault_keys (holder, master_key, wrapped)
    values (${holder}, ${masterKey}, ${wrapped as Buffer}) on conflict do nothing`;
}
