import { comparisonForm } from './identity/comparison-form.ts';

/** Six digits that begin as the codes of a province do (GB/T 2260). */
const OF_A_PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}$/;
/** The city as a whole, and its districts taken together. */
const OF_A_CITY = /0[01]$/;

/**
 * Whether words are written as a code of the administrative division, and there is no such place: they begin with a digit and have no
 * ideograph, and are no six digits of a province, or none of the codes of a city whose districts are all known. A name that nobody
 * knows is no code, but a question to a person.
 * @param codes of the places that are known
 */
export function isNoPlaceCode(words: string, codes: ReadonlySet<string>): boolean {
  const form = comparisonForm(words);
  if (!/^\d[\da-z]*$/i.test(form) || codes.has(form)) return false;
  const isListed = [...codes].some((code) => code.slice(0, 4) === form.slice(0, 4));
  return !OF_A_PROVINCE.test(form) || (isListed && !OF_A_CITY.test(form));
}
