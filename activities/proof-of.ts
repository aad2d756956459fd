import type { AwardEvent } from '../contract/event.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { FindSender } from '../db/sender/known-senders.ts';
import { wrongWith } from '../db/sender/signature.ts';

/**
 * Returns why nobody can know who sent an event; null if a process of this installation has signed it for this award. An event of
 * the award's own making bears no signature: the database looks for what it follows from.
 */
export async function unprovedBy(
  senders: FindSender,
  application: string,
  { signed, ...event }: AwardEvent,
): Promise<RefusalCode | null> {
  if (signed === undefined) return null;
  const sender = signed.key === '' ? null : await senders(signed.key);
  return wrongWith(sender, application, { ...event, signed });
}
