import type { FieldError } from '../contract/field-errors.ts';
import { readCreditCode, rightCode } from '../policy/engine/credit-code.ts';
import { typedError } from './typed-error.ts';

/** Returns what is wrong with a credit code that is kept as it was sent; null if it is one, in the one way in which it is written. */
export function codeError(at: string, words: string): FieldError | null {
  const read = readCreditCode(words, at);
  if (read.ok && read.value === words) return null;
  const code = !read.ok && read.problem.code === 'wrong-check-digit' ? 'wrongCheckCharacter' : 'wrongForm';
  const right = rightCode(words);
  return typedError(at, code, { typed: words, ...(right !== undefined && { right }) });
}
