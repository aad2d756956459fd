import type { AwardEvent } from '../contract/event.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { FindSender } from '../db/sender/known-senders.ts';
import { wrongWith } from '../db/sender/signature.ts';

/** Why nobody can know who sent an event; null if a process of this installation has signed it for its award. */
export type Proof = () => RefusalCode | null;

/**
 * Looks up the sender of an event, and returns what checks the signature. An event of the award's own making bears none: the database
 * looks for what it follows from.
 */
export async function proofOf(
  senders: FindSender,
  application: string,
  { signed, ...event }: AwardEvent,
): Promise<Proof> {
  if (signed === undefined) return () => null;
  const sender = signed.key === '' ? null : await senders(signed.key);
  return () => wrongWith(sender, application, { ...event, signed });
}
