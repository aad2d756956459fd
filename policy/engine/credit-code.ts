import { comparisonForm } from './identity/comparison-form.ts';
import type { Name } from './items/item.ts';
import { refuse, type Read } from './problems.ts';
import { quoted } from './saying.ts';

/** Unified social credit codes, GB 32100-2015: 17 characters and a check character; I, O, S, V and Z are not used. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const FORM = new RegExp(`^[${ALPHABET}]{${String(LENGTH)}}$`);
const MODULUS = 31;

/** The check character of the first 17 characters: weights are powers of 3 modulo 31. */
export function checkCharacter(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % MODULUS;
  }
  return ALPHABET.charAt((MODULUS - (sum % MODULUS)) % MODULUS);
}

/** Returns a code in capitals of one width, without blanks and dashes. */
function codeForm(words: string): string {
  return comparisonForm(words).toUpperCase();
}

/** Whether a text has the form of a code, whatever its check character. */
function hasCreditCodeForm(code: string): boolean {
  return FORM.test(code);
}

/** What was read, or why it is no code and what would be right. */
type Reading =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly why: 'malformed-code' | 'wrong-check-digit'; readonly right?: Name };

function read(words: string): Reading {
  const code = codeForm(words);
  if (code === '') return { ok: false, why: 'malformed-code' };
  if (!hasCreditCodeForm(code)) return { ok: false, why: 'malformed-code', right: readAs(code) };
  const check = checkCharacter(code.slice(0, LENGTH - 1));
  if (code.endsWith(check)) return { ok: true, code };
  return { ok: false, why: 'wrong-check-digit', right: wouldEnd(check) };
}

/**
 * Reads the credit code of a body in any width, case and grouping. Letters that a code does not use, as `O` for `0`, are not
 * guessed at. Nothing else makes a code of what somebody typed.
 * @param at where it stands in the input
 */
export function readCreditCode(words: string, at: string): Read<string> {
  const reading = read(words);
  return reading.ok ? { ok: true, value: reading.code } : refuse(reading.why, at, words, reading.right);
}

/** Says what would be right where a code was typed that is refused as it stands; nothing if nothing of one can be read. */
export function rightCode(words: string): Name | undefined {
  const reading = read(words);
  if (!reading.ok) return reading.right;
  return { zh: `请写作${reading.code}。`, en: `Write it as ${reading.code}.` };
}

/** Says what was read, how long it is, and which of its signs no code has. */
function readAs(code: string): Name {
  const signs = Array.from(code);
  const strange = [...new Set(signs.filter((sign) => !ALPHABET.includes(sign)))];
  const [zh, en] =
    strange.length === 0
      ? ['', '']
      : [`，其中${strange.join('、')}不用于代码`, `, and no code has ${strange.join(', ')}`];
  const length = String(signs.length);
  const shown = quoted(code);
  return {
    zh: `读作${shown}，共${length}位${zh}。`,
    en: `It is read as ${shown}: ${length} ${signs.length === 1 ? 'sign' : 'signs'}${en}.`,
  };
}

function wouldEnd(check: string): Name {
  return {
    zh: `按前${String(LENGTH - 1)}位计算，末位应为${check}。`,
    en: `By the characters before it the last one would be ${check}.`,
  };
}
