import type { ErrorCode } from '../../contract/errors.ts';
import type { ReceiptProblem } from '../../contract/receipt-problems.ts';

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
