import { isUnproved } from '../contract/refusals.ts';
import type { JournalRow } from '../db/step/find-steps.ts';
import type { SenderKey } from '../db/sender/sender-keys.ts';
import { known, wrongWith } from '../db/sender/signature.ts';
import { different, type Finding } from './finding.ts';

/** Who makes an event without anybody's signature: what follows from it is compared with the history. */
const OF_ITS_OWN = ['clock', 'system', 'registry'];

/**
 * It is proved who sent an event: each row that was sent bears the signature of a key that the root vouches for, and none that is
 * right was refused as unproved. Pure.
 * @param keys that the rows name, and the root
 */
export function checkSignatures(
  journal: readonly JournalRow[],
  keys: readonly SenderKey[],
): readonly Finding[] {
  const root = keys.find(({ endorsement }) => endorsement === null);
  // Each key is looked at once. Of two rows with one id, which a forged bundle may have, the first counts.
  const senders = new Map(
    keys.toReversed().map((row) => [row.id, root === undefined ? null : known(row, root.publicKey)]),
  );
  return journal.flatMap(({ application, seq, event, refusal }, index) => {
    const { signed, actor, at, sentAt } = event;
    if (signed === undefined)
      return OF_ITS_OWN.includes(actor.as) ? [] : [different(seq, 'was sent by nobody: it is not signed')];
    const sender = senders.get(signed.key) ?? null;
    const wrong = wrongWith(sender, application, { ...event, signed });
    const before = journal.slice(0, index).findLast((each) => !isUnproved(each.refusal));
    return [
      wrong !== null && !isUnproved(refusal) && `was not sent by a process of ours (${wrong})`,
      wrong === null && isUnproved(refusal) && 'was refused as unproved, but its signature is right',
      sentAt !== undefined &&
        at !== before?.event.at &&
        'is dated neither as it was sent nor as the row before it',
    ]
      .filter((finding) => finding !== false)
      .map((finding) => different(seq, finding));
  });
}

/** The ids of the keys that a journal names. */
export function keysNamedIn(journal: readonly JournalRow[]): readonly string[] {
  return [...new Set(journal.flatMap(({ event: { signed } }) => (signed === undefined ? [] : signed.key)))];
}
