import { unread, type ReadNumber } from './number-problem.ts';
import { plainSigns } from './plain-signs.ts';

/** An international registration in the Madrid system. */
export interface MadridNumber {
  /** Digits without leading noughts, and the letter of a part that was assigned. */
  readonly number: string;
  /** The words speak of a later designation, which is no registration of its own. */
  readonly laterDesignation: boolean;
}

const LATER_DESIGNATION = /(?:后期指定|(?:subsequent|later)designation)\p{Ideographic}*/gu;
const WORDS =
  /马德里|商标|国际|注册证?|编?号码?|第|[:().-]|wipo|madrid|international|registration|no(?=[.:]*(?:ir|g|\d))/gu;
const SEVERAL = /\d[^\d]*[\p{Ideographic};/][^\d]*\d/u;
const NUMBER = /^(?:ir|int|g|\d?r)?0*([1-9]\d{0,6})([a-z]?)$/;

/**
 * Reads the number of an international registration: `1234567`, `IR 1234567`, `G1234567`, `国际注册第1234567号`. The `R` of
 * old renewals (`2R123456`) is off too: a renewal is the same registration.
 */
export function readMadridNumber(words: string): ReadNumber<MadridNumber> {
  const signs = plainSigns(words);
  const bare = signs.replace(LATER_DESIGNATION, '');
  if (SEVERAL.test(bare)) return unread('number.several', words);
  const match = NUMBER.exec(bare.replace(WORDS, ''));
  if (match === null) return unread('number.unreadable', words);
  const [, digits = '', suffix = ''] = match;
  const value = { number: `${digits}${suffix}`.toUpperCase(), laterDesignation: bare !== signs };
  return { ok: true, value };
}
