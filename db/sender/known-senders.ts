import type { Queryable } from '../connect.ts';
import { findSenderKeys } from './sender-keys.ts';
import { known, type KnownSender } from './signature.ts';

/** Finds the key of an id; null if none is on record that the root vouches for. */
export type FindSender = (id: string) => Promise<KnownSender | null>;

/**
 * Keys as a process that records finds them: each is read once.
 * @param rootKey the public key of the root as this process has it from outside the database, which could name another one
 */
export function knownSenders(on: Queryable, rootKey: string): FindSender {
  const found = new Map<string, KnownSender>();
  return async (id) => {
    const before = found.get(id);
    if (before !== undefined) return before;
    const row = (await findSenderKeys(on, [id])).find((key) => key.id === id);
    const sender = row === undefined ? null : known(row, rootKey);
    if (sender !== null) found.set(id, sender);
    return sender;
  };
}
