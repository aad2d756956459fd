import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Refused } from '../refused.ts';
import { fileOf } from './file-of.ts';
import type { LetterDeps } from './issue-letters.ts';
import { letterId, readableLetters } from './list-letters.ts';
import type { Language } from './pdf.ts';

/**
 * Returns a letter as a PDF.
 * @param id as the list of letters has it
 * @throws Refused `duty.missing`, `application.unknown` if they are no party, `letter.unknown`
 */
export async function readLetter(
  deps: LetterDeps,
  person: Person,
  row: ApplicationRow,
  { id, language }: { readonly id: string; readonly language: Language },
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const letters = await readableLetters(deps, person, row);
  const letter = letters.find(({ content }) => letterId(content) === id);
  if (letter === undefined) throw new Refused('letter.unknown');
  return { name: `${row.id}-${id}.pdf`, bytes: await fileOf(deps, letter.content, language) };
}
