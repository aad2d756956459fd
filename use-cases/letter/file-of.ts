import type { Letter } from '../../contract/letter.ts';
import { insertLetterFile } from '../../db/letter/letters.ts';
import type { Ports } from '../ports.ts';
import { pdfOf, sha256Of, type Language } from './pdf.ts';

/** Returns a letter as a PDF, whose hash is on record from then on: a person who holds the file can have it confirmed. */
export async function fileOf(
  { database }: Pick<Ports, 'database'>,
  letter: Letter,
  language: Language,
): Promise<Buffer> {
  const bytes = await pdfOf(letter, language);
  await insertLetterFile(database, letter, language, sha256Of(bytes));
  return bytes;
}
