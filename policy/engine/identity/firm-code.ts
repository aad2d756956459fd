import { hasCreditCodeForm, isCreditCode } from '../credit-code.ts';
import { comparisonForm } from './comparison-form.ts';
import { unread, type ReadNumber } from './number-problem.ts';

/** A unified social credit code (GB 32100). */
export interface FirmCode {
  /** 18 characters in capitals. */
  readonly code: string;
  /** The first two: which authority registered a body of which kind, `91` for an enterprise. */
  readonly bodyCode: string;
}

/** Reads a credit code in any width, case and grouping. Letters that the code does not use, as `O` for `0`, are not guessed at. */
export function readFirmCode(words: string): ReadNumber<FirmCode> {
  const code = comparisonForm(words).toUpperCase();
  if (!hasCreditCodeForm(code)) return unread('number.unreadable', words);
  if (!isCreditCode(code)) return unread('number.wrongCheck', words);
  return { ok: true, value: { code, bodyCode: code.slice(0, 2) } };
}
