import { createHash } from 'node:crypto';
import { openVault } from '../../db/vault/vault.ts';

/** The same master key in each process of a run. */
export const VAULT_KEYS = `test:${createHash('sha256').update('vault of the tests').digest('base64')}`;
export const vaultOfTests = openVault(VAULT_KEYS);
