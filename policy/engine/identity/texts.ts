import { comparisonForm } from './comparison-form.ts';

/** What no person writes on purpose: each would make two texts of one, or turn one round. Each is tried on a single sign. */
const UNWANTED = {
  bidi: /\p{Bidi_Control}/u,
  control: /[\p{Cc}\u2028\u2029]/u,
  broken: /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFC\uFFFD]/u,
  invisible: /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u,
  blankLetter: /[\u2800\u{13441}\u{13442}\u{16FE4}\u{1D159}]/u,
} as const;

export type TextProblemCode = `text.${keyof typeof UNWANTED}`;

/** The sentence for each sign that is refused. The place and the sign stand beside it. */
export const TEXT_PROBLEMS = {
  'text.bidi': {
    zh: '含有改变书写方向的不可见字符，请删除。',
    en: 'An invisible sign turns the direction of the text.',
  },
  'text.control': { zh: '含有控制字符，请删除。', en: 'The text has a control character.' },
  'text.broken': {
    zh: '含有损坏的字符，请重新输入。',
    en: 'A character of the text is broken.',
  },
  'text.invisible': { zh: '含有不可见字符，请删除。', en: 'The text has an invisible character.' },
  'text.blankLetter': { zh: '含有空白的字母，请删除。', en: 'The text has a letter that is drawn empty.' },
} as const satisfies Record<TextProblemCode, { readonly zh: string; readonly en: string }>;

/** A sign that a text may not have: where it stands, counted in code units from 0, and which it is, as `U+200B`. */
export interface UnwantedSign {
  readonly code: TextProblemCode;
  readonly index: number;
  readonly codePoint: string;
}

/** How many lines a text may have: in a text of one line a break or a tab is a control character too. */
export type Lines = 'one' | 'many';

const PRINTABLE = /^[\x20-\x7E\u3000-\u3002\u3008-\u3011\u4E00-\u9FA5\uFF01-\uFF5E]*$/;
const LAYOUT = /[\t\n\r]/;

/** Returns every sign of a text that nobody would see and that is therefore refused, in order; none for a clean text. */
export function unwantedSigns(text: string, lines: Lines = 'one'): readonly UnwantedSign[] {
  if (PRINTABLE.test(text)) return [];
  const found: UnwantedSign[] = [];
  let index = 0;
  for (const sign of text) {
    const code = unwanted(sign);
    if (code !== null && !(lines === 'many' && LAYOUT.test(sign))) {
      found.push({ code, index, codePoint: codePointOf(sign) });
    }
    index += sign.length;
  }
  return found;
}

/** Returns a text without the signs that nobody would see; breaks and tabs stay. */
export function withoutUnwanted(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return Array.from(text)
    .filter((sign) => LAYOUT.test(sign) || unwanted(sign) === null)
    .join('');
}

function unwanted(sign: string): TextProblemCode | null {
  for (const [name, signs] of Object.entries(UNWANTED)) {
    if (signs.test(sign)) return `text.${name as keyof typeof UNWANTED}`;
  }
  return null;
}

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether a text says nothing: it has no letter, digit or ideograph. */
export function isEmptyText(text: string): boolean {
  return comparisonForm(text) === '';
}
