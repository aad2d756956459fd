import { ERRORS, type ErrorCode } from '../../contract/errors.ts';
import { RECEIPT_PROBLEMS, type ReceiptProblem } from '../../contract/receipt-problems.ts';
import type { Name } from '../../policy/engine/items/item.ts';

/** What came of one line; `code` says why it was refused, `recorded` who was first if its bank reference is taken. */
export interface LineAnswer {
  readonly line: number;
  readonly reference: string;
  readonly application: string | null;
  readonly commandId: string | null;
  readonly outcome: 'accepted' | 'refused' | 'pending';
  readonly code: ReceiptProblem | ErrorCode | null;
  readonly recorded?: unknown;
}

const SENTENCES: Readonly<Record<string, Name>> = { ...ERRORS, ...RECEIPT_PROBLEMS };

/** Returns why a line was refused, in words; null if it was not. */
export function reasonOfLine(code: string | null): Name | null {
  const sentence = code === null ? undefined : SENTENCES[code];
  return sentence === undefined ? null : { zh: sentence.zh, en: sentence.en };
}
