import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import { leafHash, type Hash } from './merkle.ts';

/** A leaf of the sealed log: which row it stands for, and the digest of what that row says. No content: people can be forgotten. */
export interface Leaf {
  /** The table. */
  readonly kind: string;
  /** The row's key. */
  readonly source: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

/** The leaf's hash over its canonical bytes (RFC 8785). */
export function hashOfLeaf({ kind, source, digest }: Leaf): Hash {
  return leafHash(Buffer.from(canonicalize({ kind, source, digest }) ?? ''));
}

/** The columns of a row that say something: not those that are null. */
export function givenIn(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/**
 * The digest of a row: SHA-256 over its canonical bytes. Columns that are null count as not there, so that a column
 * added later changes no digest of before.
 */
export function digestOf(row: Readonly<Record<string, unknown>>): string {
  return createHash('sha256')
    .update(canonicalize(givenIn(row)) ?? '')
    .digest('hex');
}
