/** A piece of PDF outside streams: a name as it is meant, a number, or another word such as `obj` or `<<`. */
export interface Token {
  readonly kind: 'name' | 'number' | 'word';
  readonly text: string;
  /** Where it ends in the bytes. */
  readonly end: number;
}

/** Blanks of a PDF. */
export const WHITE = '\0\t\n\f\r ';
const DELIMITERS = '()<>[]{}/%';

/** The tokens of a PDF in a text of one character a byte, from a place on. Comments and strings are none: nothing in them is done. */
export function* tokensOf(text: string, from = 0): Generator<Token, void, number | undefined> {
  let at = from;
  while (at < text.length) {
    const sign = text.charAt(at);
    const start = at;
    if (WHITE.includes(sign)) at += 1;
    else if (sign === '%') at = endOfLine(text, at);
    else if (sign === '(') at = endOfString(text, at);
    else if (sign === '<' && text[at + 1] !== '<') at = after(text, '>', at);
    else {
      if (sign === '/') at = endOfWord(text, at + 1);
      else if (text.startsWith('<<', at) || text.startsWith('>>', at)) at += 2;
      else if (DELIMITERS.includes(sign)) at += 1;
      else at = endOfWord(text, at);
      // Who reads may go on elsewhere, behind a stream.
      at = (yield tokenOf(text.slice(start, at), at)) ?? at;
    }
  }
}

function tokenOf(text: string, end: number): Token {
  if (text.startsWith('/')) return { kind: 'name', text: nameOf(text.slice(1)), end };
  return { kind: /^\d+$/.test(text) ? 'number' : 'word', text, end };
}

/** Any character of a name may be written as `#xx`. */
function nameOf(text: string): string {
  return text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !WHITE.includes(text.charAt(at)) && !DELIMITERS.includes(text.charAt(at)))
    at += 1;
  return at;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Strings hold balanced parentheses, and others behind a backslash. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? text.length : at + 1;
}
