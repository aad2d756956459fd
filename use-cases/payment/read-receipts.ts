import { CsvError, parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import type { ReceiptProblem } from '../../contract/receipt-problems.ts';
import { amountOf, cellOf, dayOf, orderIn } from './receipt-cells.ts';

/** What the bank says that it did with the money of an order. */
export type BankAnswer =
  | { readonly result: 'paid'; readonly bankReference: string; readonly day: string }
  | { readonly result: 'failed'; readonly reasons: string }
  | {
      readonly result: 'returned';
      readonly bankReference: string;
      readonly day: string;
      readonly reasons: string;
    };

/** A line that says what the bank did about one order. */
export interface Receipt {
  readonly line: number;
  readonly reference: string;
  readonly application: string;
  readonly sequence: number;
  readonly amountFen: number;
  readonly answer: BankAnswer;
  /** The same for the same line in whichever file and however it is written: the journal takes it once. */
  readonly commandId: string;
}

export interface RefusedLine {
  readonly line: number;
  readonly reference: string;
  readonly code: ReceiptProblem;
}

export type ReceiptFile =
  | { readonly ok: true; readonly receipts: readonly Receipt[]; readonly refused: readonly RefusedLine[] }
  /** Nothing of it can be read; `line` counts from 1. */
  | { readonly ok: false; readonly line: number; readonly problem: string };

export const RECEIPT_COLUMNS = ['reference', 'amount', 'result', 'day', 'bankReference', 'reason'] as const;
type Column = (typeof RECEIPT_COLUMNS)[number];
type Cells = Readonly<Record<Column, string>>;

/** What spreadsheets put between cells. */
const DELIMITERS = [',', '\t', ';'] as const;

/**
 * Reads a bank's receipts: a header, then a line for each order. Each line is read by itself, so that one that cannot be read
 * leaves the others as they are.
 */
export function readReceipts(text: string): ReceiptFile {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const [first = ''] = lines;
  const delimiter = DELIMITERS.find((sign) => first.includes(sign)) ?? ',';
  const columns = cellsOf(first, delimiter) ?? [];
  const missing = RECEIPT_COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return { ok: false, line: 1, problem: `the first line lacks ${missing.join(', ')}` };
  const read = lines.flatMap((written, index): readonly (Receipt | RefusedLine)[] => {
    if (index === 0 || written.trim() === '') return [];
    const cells = cellsOf(written, delimiter);
    if (cells?.length !== columns.length)
      return [{ line: index + 1, reference: '', code: 'receipt.malformed' }];
    const named = Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
    return [receiptOf(index + 1, named as Cells)];
  });
  return {
    ok: true,
    receipts: read.filter((line) => 'answer' in line),
    refused: read.filter((line) => 'code' in line),
  };
}

/** Null if a quotation is not closed, or stands where none can. */
function cellsOf(line: string, delimiter: string): readonly string[] | null {
  try {
    const [cells = []] = parse(line, { delimiter });
    return cells.map(cellOf);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

function receiptOf(line: number, cells: Cells): Receipt | RefusedLine {
  const { reference } = cells;
  const order = orderIn(reference);
  if (order === null) return { line, reference, code: 'receipt.reference' };
  const { application, sequence } = order;
  const amountFen = amountOf(cells.amount);
  if (amountFen === null) return { line, reference, code: 'receipt.amount' };
  const answer = answerOf(cells);
  if (typeof answer === 'string') return { line, reference, code: answer };
  const commandId = digestOf(['receipt', application, sequence, amountFen, answer]);
  return { line, reference, application, sequence, amountFen, answer, commandId };
}

function answerOf({
  result,
  day: written,
  bankReference,
  reason: reasons,
}: Cells): BankAnswer | ReceiptProblem {
  if (result !== 'paid' && result !== 'failed' && result !== 'returned') return 'receipt.result';
  const hasReason = isFilled(reasons, 2000);
  if (result === 'failed') return hasReason ? { result, reasons } : 'receipt.reason';
  const day = dayOf(written);
  if (day === null) return 'receipt.day';
  if (!isFilled(bankReference, 100)) return 'receipt.bankReference';
  if (result === 'paid') return { result, bankReference, day };
  return hasReason ? { result, bankReference, day, reasons } : 'receipt.reason';
}

/** Returns the command by which a refused line is tried once more: what stood in its way may be gone. */
export function nextCommand(commandId: string): string {
  return digestOf(['again', commandId]);
}

function digestOf(content: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

const isFilled = (text: string, most: number): boolean => text !== '' && Array.from(text).length <= most;
