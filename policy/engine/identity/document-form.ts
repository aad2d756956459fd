import { comparisonForm } from './comparison-form.ts';
import { plainSigns } from './plain-signs.ts';

/**
 * Returns the number of a document as it is compared: 〔2027〕, [2027] and （２０２７） are one, and blanks make no difference. Two
 * numbers stay two if they differ in a letter, a digit, a dash or a stroke.
 */
export function documentForm(number: string): string {
  return plainSigns(number) || comparisonForm(number) || number.normalize('NFKC').trim();
}
