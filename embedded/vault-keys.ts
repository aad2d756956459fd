import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { keptPassword } from './postgres.ts';

/** The master key of the embedded system, drawn at its first start and kept beside its other secrets. */
export async function embeddedVaultKeys(secrets: string): Promise<string> {
  const drawn = await keptPassword(join(secrets, 'vault-key'));
  return `embedded:${createHash('sha256').update(drawn).digest('base64')}`;
}
