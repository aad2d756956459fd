import type { LogKey } from '../../db/log/log-keys.ts';
import { ORIGIN } from './checkpoint.ts';
import { openNote, type VerifierKey } from './note.ts';

/** The text of the note by which a key vouches for the next one. */
export const endorsementOf = (key: VerifierKey): string => `${ORIGIN}/key\n${key}\n`;

/** The keys that can be trusted by the person who trusts `given`: those that a chain of endorsements leads to. */
export function trustedKeys(given: VerifierKey, known: readonly LogKey[]): readonly VerifierKey[] {
  const trusted = [given];
  for (let index = 0; index < trusted.length; index += 1)
    for (const { key, endorsement } of known)
      if (
        !trusted.includes(key) &&
        endorsement !== null &&
        openNote(endorsement, trusted) === endorsementOf(key)
      )
        trusted.push(key);
  return trusted;
}
