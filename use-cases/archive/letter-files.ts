import { LANGUAGES } from '../../contract/choices.ts';
import type { IssuedLetter } from '../../db/letter/letters.ts';
import { fileOf } from '../letter/file-of.ts';
import { letterId } from '../letter/list-letters.ts';
import type { Ports } from '../ports.ts';
import type { Filed } from './filed.ts';

/** Returns letters as PDF/A files, in both languages. */
export async function letterFiles(
  deps: Pick<Ports, 'database'>,
  letters: readonly IssuedLetter[],
): Promise<readonly Filed[]> {
  const files: Filed[] = [];
  for (const { content } of letters)
    for (const language of LANGUAGES)
      files.push({
        path: `letters/${letterId(content)}.${language}.pdf`,
        bytes: await fileOf(deps, content, language),
        title: content.title,
        by: content.office,
        day: content.day,
      });
  return files;
}
