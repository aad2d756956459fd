import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Letter } from '../../contract/letter.ts';

/** The SHA-256 over the canonical bytes (RFC 8785) of what a letter says, in hexadecimal: it names the letter. */
export function hashOf(letter: Letter): string {
  return createHash('sha256')
    .update(canonicalize(letter) ?? '')
    .digest('hex');
}
