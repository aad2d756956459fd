import { decomposed, folded } from './comparison-form.ts';

/** What gives a number its structure, in each of its forms: one sign for all of them. Each is tried on a single sign; NFKD has already dealt with widths. */
const STRUCTURE: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}_\u02D7\u2043\u2212\u2796]/u, '-'],
  [/[/\\\u2044\u2215\u2571\u2572\u29F8]/u, '/'],
  [/[.\u3002\u00B7\u2219\u2022\u22C5\u30FB]/u, '.'],
  [/[:\u2236\uA789\u0589]/u, ':'],
  [/[;\u3001&+]/u, ';'],
  [/,/u, ','],
  [/\p{Ps}/u, '('],
  [/\p{Pe}/u, ')'],
];

const known = new Map<string, string>();

/**
 * Returns a number as one keyboard types it, for a grammar to read: plain letters in lower case, digits, ideographs, and of the
 * signs between them `-` `/` `.` `:` `;` `(` `)`, whatever dash, stroke, dot, bracket or joint was used. Blanks, commas of
 * thousands and all else are out, titles in 《…》 with what they enclose. A plain `O` is no `0`: what is no number stays none. Empty for a
 * text that is longer than any number with its title.
 */
export function plainSigns(text: string): string {
  if (text.length > LONGEST) return '';
  let signs = '';
  for (const sign of decomposed(text.replace(TITLE, ''))) signs += plain(sign);
  return signs
    .replace(DASH_OF_AN_IDEOGRAPH, '-')
    .replace(OF_THOUSANDS, (run) => run.replaceAll(',', ''))
    .replaceAll(',', ';')
    .replace(REPEATED, '$1')
    .replace(AT_AN_END, '');
}

const LONGEST = 500;
const TITLE = /《[^》]*》/gu;
/** An ideograph one between digits is a dash that was typed or recognised wrongly. */
const DASH_OF_AN_IDEOGRAPH = /(?<=\d)一(?=\d)/gu;
const OF_THOUSANDS = /(?<![\d,])\d{1,3}(,\d{3})+(?![\d,])/g;
const REPEATED = /([-/.:;()])\1+/g;
const AT_AN_END = /^[-/.:;]+|[-/.:;]+$/g;

function plain(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const fold = STRUCTURE.find(([signs]) => signs.test(sign))?.[1] ?? folded(sign);
  known.set(sign, fold);
  return fold;
}
