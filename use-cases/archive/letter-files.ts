import { LANGUAGES } from '../../contract/choices.ts';
import type { IssuedLetter } from '../../db/letter/letters.ts';
import { letterId } from '../letter/list-letters.ts';
import { pdfOf } from '../letter/pdf.ts';
import type { Filed } from './filed.ts';

/** Returns letters as PDF/A files, in both languages. */
export async function letterFiles(letters: readonly IssuedLetter[]): Promise<readonly Filed[]> {
  const files: Filed[] = [];
  for (const { content } of letters)
    for (const language of LANGUAGES)
      files.push({
        path: `letters/${letterId(content)}.${language}.pdf`,
        bytes: await pdfOf(content, language),
        title: content.title,
        by: content.office,
        day: content.day,
      });
  return files;
}
