import { findLetterByHash } from '../../db/letter/letters.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { filesOf } from './list-letters.ts';

/**
 * Confirms that the office has issued a letter: of which kind, on which day. Nothing of what it says, and nobody's name.
 * @param hash of what the letter says, as it bears it, or of its file, as somebody computes it
 * @throws Refused `letter.unknown`
 */
export async function confirmLetter({ database }: Pick<Ports, 'database'>, hash: string) {
  const letter = await findLetterByHash(database, hash.toLowerCase());
  if (letter === null) throw new Refused('letter.unknown');
  const { content, issuedAt, files } = letter;
  return {
    hash: letter.hash,
    kind: content.kind,
    title: content.title,
    day: content.day,
    office: content.office,
    system: content.system,
    issuedAt,
    /** The hash that was asked for is that of a whole file: not a byte of it was changed. */
    isFile: hash.toLowerCase() !== letter.hash,
    files: filesOf(files),
  };
}
