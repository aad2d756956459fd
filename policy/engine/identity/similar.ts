import unhomoglyph from 'unhomoglyph';
import { inDigits } from './numerals.ts';
import type { Recognition } from './recognition.ts';
import { isOtherCode, isSameStandard, type StandardNumber } from './standard-number.ts';

/** Why two recognitions that are not one may be meant as one: a question for a person, in two languages. */
export const NEARNESS = {
  otherYear: { zh: '标准号相同，年份不同', en: 'the same standard of another year' },
  otherNature: {
    zh: '标准号相同，性质或修改单不同',
    en: 'the same standard, mandatory, recommended or amended',
  },
  otherCode: {
    zh: '标准号相同，国际标准代号不同',
    en: 'the same number under another code of ISO or IEC',
  },
  otherIssuer: { zh: '证书编号相同，发证机关不同', en: 'the same certificate number, another issuer' },
  otherNumerals: { zh: '编号相同，数字写法不同', en: 'the same number in other numerals' },
  looksAlike: { zh: '字形相近', en: 'it looks alike' },
  swapped: { zh: '相邻两字（位）互换', en: 'two neighbouring signs are swapped' },
  oneEdit: { zh: '仅一字（位）之差', en: 'one sign differs' },
  contained: { zh: '一个包含另一个', en: 'one contains the other' },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type Nearness = keyof typeof NEARNESS;

/**
 * How much two texts must have in common before one sign of difference is a question. An ideograph weighs two, a letter or digit one:
 * products A and B are two, 龙井茶 and 龙井荼 may be one.
 */
export const LEAST_IN_COMMON = 3;

const IDEOGRAPHS = /\p{Ideographic}/gu;

export function weightOf(form: string): number {
  return form.length + (form.match(IDEOGRAPHS) ?? []).length;
}

/**
 * Returns why two recognitions may be one, null if they are equal, of two kinds, or far apart. Works in the length of
 * their words. Whether their scopes meet is the caller's question.
 */
export function nearness(one: Recognition, other: Recognition): Nearness | null {
  if (one.kind !== other.kind || one.identity === other.identity) return null;
  const [left, right] = [one.meaning, other.meaning];
  if (left.grammar === 'standardNumber' && right.grammar === 'standardNumber')
    return nearStandards(left.value, right.value);
  if (left.grammar === 'certificate' && right.grammar === 'certificate') {
    if (left.value.number !== right.value.number)
      return left.value.issuer === right.value.issuer
        ? nearNumbers(left.value.number, right.value.number)
        : null;
    return weightOf(left.value.number) >= LEAST_IN_COMMON ? 'otherIssuer' : null;
  }
  return (one.kind === 'standard' ? nearNumbers : nearForms)(formOf(one), formOf(other));
}

function nearStandards(one: StandardNumber, other: StandardNumber): Nearness | null {
  if (isSameStandard(one, other)) return one.year === other.year ? 'otherNature' : 'otherYear';
  if (isOtherCode(one, other)) return 'otherCode';
  return one.code === other.code && one.year === other.year ? nearNumbers(one.number, other.number) : null;
}

/** The form by which a recognition is near to another; empty if its words count for nothing. */
export function formOf({ meaning, identity }: Recognition): string {
  switch (meaning.grammar) {
    case 'name':
      return meaning.value;
    case 'markNumber':
    case 'madridNumber':
    case 'standardNumber':
    case 'certificate':
      return meaning.value.number;
    case 'itself':
      return identity;
    default:
      return meaning satisfies never;
  }
}

function nearNumbers(one: string, other: string): Nearness | null {
  return inDigits(one) === inDigits(other) ? 'otherNumerals' : nearForms(one, other);
}

function nearForms(one: string, other: string): Nearness | null {
  if (lookOf(one) === lookOf(other)) return 'looksAlike';
  const edit = editBetween(Array.from(one), Array.from(other));
  if (edit !== null && edit.common >= LEAST_IN_COMMON) return edit.kind;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return weightOf(short) >= LEAST_IN_COMMON && long.includes(short) ? 'contained' : null;
}

const LOOKS: Readonly<Record<string, string>> = { i: 'l', s: '5', z: '2', b: '8', vv: 'w' };

/** Returns one text for all forms that the eye confuses, 0 and o, 1 and l, rn and m, 土 and 士. Never an identity. */
export function lookOf(form: string): string {
  return unhomoglyph(form.toLowerCase())
    .toLowerCase()
    .replaceAll(/vv|[iszb]/g, (sign) => LOOKS[sign] ?? sign);
}

/** The one edit that leads from one text to another, and the weight of what both keep; null if it takes more. */
function editBetween(
  one: readonly string[],
  other: readonly string[],
): { readonly kind: 'swapped' | 'oneEdit'; readonly common: number } | null {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [left, right] = [one.slice(before, one.length - behind), other.slice(before, other.length - behind)];
  const common = weightOf([...one.slice(0, before), ...one.slice(one.length - behind)].join(''));
  if (left.length <= 1 && right.length <= 1) return { kind: 'oneEdit', common };
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap ? { kind: 'swapped', common: common + weightOf(left.join('')) } : null;
}
