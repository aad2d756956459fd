import { readFile } from 'node:fs/promises';
import type { Tls } from '../api/app.ts';
import type { Env } from './settings.ts';

/** The certificate, with those that lead to its root, and the key with which the API speaks TLS; null if it speaks clear text. */
export async function tlsFilesOf({ TLS_CERT_FILE = '', TLS_KEY_FILE = '' }: Env): Promise<Tls | null> {
  if (TLS_CERT_FILE === '') return null;
  const [cert, key] = await Promise.all([readFile(TLS_CERT_FILE), readFile(TLS_KEY_FILE)]);
  return { cert, key };
}
