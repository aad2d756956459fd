import { createHash } from 'node:crypto';
import type { ErrorCode } from '../../contract/errors.ts';
import type { ReceiptProblem } from '../../contract/receipt-problems.ts';
import { findAnswers, type Answer } from '../../db/command/find-answers.ts';
import { findPayables, insertReceipts, type Payable } from '../../db/payment/payment-receipts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { PAYERS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { Refused } from '../refused.ts';
import { sendSignal } from '../application/send-signal.ts';
import type { Ports } from '../ports.ts';
import { readReceipts, RECEIPT_COLUMNS, type Receipt } from './read-receipts.ts';

const MOST_LINES = 500;
/** Lines under way at the same time. */
const AT_ONCE = 10;
const EXAMPLE = `${RECEIPT_COLUMNS.join()}\nA0123456789abcde-1,50000.00,paid,2026-03-02,B-1,\n`;

/** A file of the bank: CSV with a header; amounts in yuan with two decimals, `result` paid or failed. */
export const RECEIVE_RECEIPTS = {
  type: 'object',
  additionalProperties: false,
  required: ['file'],
  properties: { file: { type: 'string', minLength: 1, maxLength: 200_000, examples: [EXAMPLE] } },
} as const;

/** What came of one line; `code` says why it was refused. */
export interface LineAnswer {
  readonly line: number;
  readonly reference: string;
  readonly application: string | null;
  readonly commandId: string | null;
  readonly outcome: 'accepted' | 'refused' | 'pending';
  readonly code: ReceiptProblem | ErrorCode | null;
}

/** What came of a file, line by line in its order. */
export interface ReceiptsTaken {
  readonly sha256: string;
  readonly lines: readonly LineAnswer[];
}

type ReceiptDeps = Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>;

/**
 * Takes what the bank did, line by line; each good line becomes a signal of the finance person, each once in whichever file.
 * @throws Refused `duty.missing`, `receipts.unreadable` with the line, `receipts.tooMany`
 */
export async function receiveReceipts(
  deps: ReceiptDeps,
  person: Person,
  file: string,
): Promise<ReceiptsTaken> {
  const attempt = { person: person.id, application: null, type: 'payment.receipts' };
  await requirePermission(deps.database, person, PAYERS, attempt);
  const read = readReceipts(file);
  if (!read.ok) throw new Refused('receipts.unreadable', { line: read.line, detail: read.problem });
  if (read.receipts.length + read.refused.length > MOST_LINES)
    throw new Refused('receipts.tooMany', { most: MOST_LINES });
  const refused = read.refused.map((line) => refusedLine(line, line.code));
  const lines = [...refused, ...(await reconcile(deps, person, read.receipts))].sort(
    (a, b) => a.line - b.line,
  );
  const sha256 = createHash('sha256').update(file).digest('hex');
  await insertReceipts(deps.database, sha256, person.id, lines);
  return { sha256, lines };
}

async function reconcile(
  deps: ReceiptDeps,
  person: Person,
  receipts: readonly Receipt[],
): Promise<readonly LineAnswer[]> {
  const [payables, answers] = await Promise.all([
    findPayables(
      deps.database,
      receipts.map(({ application }) => application),
    ),
    findAnswers(
      deps.database,
      receipts.map(({ commandId }) => commandId),
    ),
  ]);
  const orders = new Map(payables.map((payable) => [payable.application, payable]));
  const known = new Map(answers.map((answer) => [answer.commandId, answer]));
  const lines: LineAnswer[] = [];
  for (let from = 0; from < receipts.length; from += AT_ONCE)
    lines.push(
      ...(await Promise.all(
        receipts
          .slice(from, from + AT_ONCE)
          .map((receipt) =>
            answerFor(deps, person, receipt, orders.get(receipt.application), known.get(receipt.commandId)),
          ),
      )),
    );
  return lines;
}

async function answerFor(
  deps: ReceiptDeps,
  person: Person,
  receipt: Receipt,
  order: Payable | undefined,
  known: Answer | undefined,
): Promise<LineAnswer> {
  const { line, reference, application, commandId, signal } = receipt;
  const answered = { line, reference, application, commandId, code: null };
  if (known?.refusal === null) return { ...answered, outcome: 'accepted' };
  if (known?.refusal != null) return refusedLine(receipt, known.refusal.code);
  if (order === undefined) return refusedLine({ line, reference }, 'receipt.unknown');
  if (order.state !== 'payment.ordered' || order.sequence !== receipt.sequence)
    return refusedLine(receipt, 'receipt.notOrdered');
  if (order.amountFen !== receipt.amountFen) return refusedLine(receipt, 'receipt.otherAmount');
  try {
    const command = { commandId, application, repeated: false };
    const { outcome } = await sendSignal(deps, person, command, { ...signal, version: null, actsFor: null });
    return { ...answered, outcome };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return refusedLine(receipt, error.code);
  }
}

function refusedLine(
  {
    line,
    reference,
    application = null,
    commandId = null,
  }: Pick<LineAnswer, 'line' | 'reference'> & Partial<LineAnswer>,
  code: NonNullable<LineAnswer['code']>,
): LineAnswer {
  return { line, reference, application, commandId, outcome: 'refused', code };
}
