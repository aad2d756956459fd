import type { Name } from './items/item.ts';

const LONGEST = 80;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** Returns a text, a number or an answer as a sentence quotes it: signs that nobody sees as a box, no longer than a line. */
export function quoted(typed: unknown): string {
  const signs = Array.from(String(typed).replaceAll(UNSEEN, '□'));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : signs.join('');
}

/**
 * Returns the sentences about what was typed, the words first.
 * @param typed undefined if nothing was asked for at the place, null or empty if nothing was typed there; what is made of
 *   members is not quoted
 */
export function saying(typed: unknown, ...sentences: readonly (Name | undefined)[]): Name {
  const said = sentences.flatMap((each) => (each === undefined ? [] : [each]));
  const words = quotation(typed);
  return {
    zh: words.zh + said.map(({ zh }) => zh).join(''),
    en: [words.en, ...said.map(({ en }) => en)].filter((part) => part !== '').join(' '),
  };
}

/** Returns the words that a sentence begins with; `typed` is as `saying` has it. */
export function quotation(typed: unknown): Name {
  if (typed === undefined || (typeof typed === 'object' && typed !== null)) return { zh: '', en: '' };
  if (typed === null || (typeof typed === 'string' && typed.trim() === ''))
    return { zh: '未填写：', en: 'Nothing stands here.' };
  return { zh: `“${quoted(typed)}”：`, en: `"${quoted(typed)}":` };
}
