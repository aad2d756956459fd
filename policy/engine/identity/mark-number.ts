import { unread, type ReadNumber } from './number-problem.ts';
import { plainSigns } from './plain-signs.ts';

/** A trade mark in the national register. */
export interface MarkNumber {
  /** Digits without leading noughts; the letter of a divided registration after them, `G` before those that came through Madrid. */
  readonly number: string;
  /** Classes of goods that the words named, ascending. They are no part of the number. */
  readonly classes: readonly number[];
}

const LAST_CLASS = 45;
const CLASSES = /(?:国际分类|商品|类别)?[第(/;]*(\d+(?:[-;./]\d+)*)类[)/;]*|[(/;]?class\.?(\d+)[)/;]*/gu;
const WORDS =
  /商标|注册证?|国际|编?号码?|第|[:().-]|trademark|registration|reg(?=\.?no)|number|no(?=[.:]*g?\d)|tm(?=\d)/gu;
const SEVERAL = /\d[^\d]*[\p{Ideographic};/][^\d]*\d/u;
const NUMBER = /^(g?)0*([1-9]\d{0,8})([a-z]?)$/;

/** Reads the registration number of a trade mark: `1234567`, `第1234567号`, `No. 1234567`, with its class or without. */
export function readMarkNumber(words: string): ReadNumber<MarkNumber> {
  const signs = plainSigns(words);
  const classes = classesIn(signs);
  if (classes.some((value) => value < 1 || value > LAST_CLASS))
    return unread('number.impossibleClass', words);
  const bare = signs.replace(CLASSES, '');
  if (SEVERAL.test(bare)) return unread('number.several', words);
  const match = NUMBER.exec(bare.replace(WORDS, ''));
  if (match === null) return unread('number.unreadable', words);
  const [, prefix = '', digits = '', suffix = ''] = match;
  return { ok: true, value: { number: `${prefix}${digits}${suffix}`.toUpperCase(), classes } };
}

function classesIn(signs: string): readonly number[] {
  const named = [...signs.matchAll(CLASSES)].flatMap(([, zh = '', en = '']) => (zh || en).split(/\D/));
  return [...new Set(named.map(Number))].sort((one, other) => one - other);
}
