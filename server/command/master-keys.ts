import { openVault, VaultProblem, type Vault } from '../../db/vault/vault.ts';
import { CommandProblem } from './problem.ts';

/** The vault under `VAULT_KEYS`. @throws CommandProblem if it is not set, or not readable */
export function masterKeysOf(env: NodeJS.ProcessEnv): Vault {
  const keys = env['VAULT_KEYS'] ?? '';
  if (keys === '')
    throw new CommandProblem({
      zh: '没有设置VAULT_KEYS：请填写保险库的主密钥；轮换后新的在前，旧的在后。',
      en: 'VAULT_KEYS is not set: name the master keys of the vault, after a rotation the new one first, then the old one.',
    });
  try {
    return openVault(keys);
  } catch (cause) {
    if (!(cause instanceof VaultProblem)) throw cause;
    throw new CommandProblem(
      { zh: `无法读取VAULT_KEYS：${cause.message}。`, en: `VAULT_KEYS cannot be read: ${cause.message}.` },
      { cause },
    );
  }
}
