import { ConverterFactory } from 'opencc-js/core';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';
import unhomoglyph from 'unhomoglyph';
import { UNSEEN } from './unseen.ts';

/**
 * Returns what is compared when two names are compared: letters, digits and ideographs alone, in one width, one case, the
 * simplified script and the letters of one alphabet, with accents in one order. Two texts that only the bytes tell
 * apart have one form; a text without a letter has the empty form. The form is never shown to anybody.
 *
 * Two signs that one keyboard types apart stay apart, however alike they look: `0` and `O`, `1`, `l` and `I`, 士 and 土.
 * Those are near, not equal, and `similar.ts` asks a person.
 */
export function comparisonForm(text: string): string {
  let form = '';
  for (const sign of decomposed(text)) form += folded(sign);
  if (!ACCENT.test(form)) return form;
  // What stood upon a sign that was left out stands upon another letter now, in an order of its own: it is read once more.
  const ordered = accentsInOrder(form);
  return ordered === text ? form : comparisonForm(ordered);
}

/** Returns a text in NFKD, but for the signs of which NFKD would make something that nobody reads in them. */
export function decomposed(text: string): string {
  return text.replace(MISREAD, (sign) => READ_AS[sign] ?? '').normalize('NFKD');
}

/** ™ and ℠ say something about a mark and are no part of it; the lunate sigma is drawn as a C. */
const MISREAD = /[™℠\u03F2\u03F9]/gu;
const READ_AS: Readonly<Record<string, string>> = { '\u03F2': 'c', '\u03F9': 'c' };

// The next four are tried on single signs.
const PUNCTUATION_OR_SYMBOL = /[\p{P}\p{S}]/u;
/** Radicals and strokes that documents bear instead of the ideograph, ⻢ for 马. Unicode counts them as symbols. */
const RADICAL = /[\u2E80-\u2FDF\u31C0-\u31EF]/u;
const IDEOGRAPH = /\p{Ideographic}/u;
const DIGIT = /\p{Nd}/u;
const PLAIN = /^[A-Za-z0-9]+$/;

const known = new Map<string, string>();

/** Returns what one sign of a text in NFKD adds to the form. Remembers each sign: the tables behind it are slow to ask. */
export function folded(sign: string): string {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const fold = foldOf(sign);
  known.set(sign, fold);
  return fold;
}

function foldOf(sign: string): string {
  return (
    knownFold(sign) ??
    Array.from(decomposed(prototypeOf(sign)), (part) => knownFold(part) ?? caseless(part)).join('')
  );
}

const caseless = (text: string): string => text.toUpperCase().toLowerCase();

/** The letter by which all that look like a letter in lower case are known. No two letters are each other's prototype. */
function prototypeOf(sign: string): string {
  const next = caseless(unhomoglyph(caseless(sign).normalize('NFD')));
  return next === sign ? sign : prototypeOf(next);
}

/** What a sign adds if it is unseen, no letter, a digit, an ideograph, or taken for a plain letter; null for any other letter. */
function knownFold(sign: string): string | null {
  if (sign <= '\u007F') return PLAIN.test(sign) ? sign.toLowerCase() : '';
  if (UNSEEN.test(sign)) return '';
  if (IDEOGRAPH.test(sign)) return simplified(sign);
  if (DIGIT.test(sign)) return digitOf(sign);
  if (PUNCTUATION_OR_SYMBOL.test(sign) && !RADICAL.test(sign)) return '';
  return sign === 'ー' ? '一' : plainLike(sign);
}

/**
 * The plain letter that a sign is taken for, null if it is taken for none. A sign whose capital looks like a plain letter
 * is that letter too (в by В), so that case makes no difference; `prototypeOf` asks for the small one.
 */
function plainLike(sign: string): string | null {
  for (const like of [sign, sign.toUpperCase()]) {
    const prototype = unhomoglyph(like);
    // The prototype of every upright stroke is l; a capital one is an I.
    if (prototype === 'l' && like !== like.toLowerCase()) return 'i';
    if (PLAIN.test(prototype)) return prototype.toLowerCase();
  }
  return null;
}

const converted = ConverterFactory([[hongKong], [traditional]]);

/** Sign by sign, never by phrase: what stands beside a sign must not change what it is. */
function simplified(sign: string): string {
  const next = converted(sign);
  return next === sign ? sign : simplified(next);
}

/** Unicode lays the digits of a script out in tens, from nought to nine. */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0) ?? 0;
  let nought = point;
  while (DIGIT.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String((point - nought) % 10);
}

const ACCENT = /\p{M}/u;
/** The marks of voiced kana belong to letters: some kana are taken for ideographs. */
const LONE_ACCENT = /(^|\p{Ideographic}|\p{Nd})(?:(?![\u3099\u309A])\p{M})+/gu;
const SOFT_DOT = /([ij])\u0307/g;
const ACCENTS = /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\uFE20-\uFE2F]{2,}/g;

/** An accent upon no letter is dropped, a dot upon i is seen by nobody, and several accents stand in one order, each once. */
function accentsInOrder(form: string): string {
  return form
    .replace(LONE_ACCENT, '$1')
    .replace(ACCENTS, (run) => [...new Set(run)].sort().join(''))
    .replace(SOFT_DOT, '$1')
    .normalize('NFD');
}
