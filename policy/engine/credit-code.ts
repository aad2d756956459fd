import type { Name } from './items/item.ts';

/** Unified social credit codes, GB 32100-2015: 17 characters and a check character; I, O, S, V and Z are not used. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;
const FORM = new RegExp(`^[${ALPHABET}]{${String(LENGTH)}}$`);
const MODULUS = 31;

/** Whether a text has the form of a code, whatever its check character. */
export function hasCreditCodeForm(code: string): boolean {
  return FORM.test(code);
}

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

/** Whether a text is a code whose check character is right. */
export function isCreditCode(code: string): boolean {
  return hasCreditCodeForm(code) && checkCharacter(code.slice(0, LENGTH - 1)) === code.slice(LENGTH - 1);
}

/** Says which check character the characters before it would have. */
export function rightCheck(code: string): Name {
  const last = checkCharacter(code.slice(0, LENGTH - 1));
  return {
    zh: `按前${String(LENGTH - 1)}位计算，末位应为${last}。`,
    en: `By the characters before it the last one would be ${last}.`,
  };
}
