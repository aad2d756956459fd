import { CsvError, parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import type { ReceiptProblem } from '../../contract/receipt-problems.ts';
import { fenOf } from './yuan.ts';

/** A line that says what the bank did about one order. */
export interface Receipt {
  readonly line: number;
  readonly reference: string;
  readonly application: string;
  readonly sequence: number;
  readonly amountFen: number;
  readonly signal:
    | {
        readonly type: 'payment.confirm';
        readonly payload: { readonly reference: string; readonly paidOn: string };
      }
    | { readonly type: 'payment.fail'; readonly payload: { readonly reasons: string } };
  /** The same for the same line in whichever file: the journal takes it once. */
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
type Line = Readonly<Record<(typeof RECEIPT_COLUMNS)[number], string>>;

/** Reads a bank's receipts: CSV with a header, one line for each order. */
export function readReceipts(text: string): ReceiptFile {
  try {
    const lines = parse(text, {
      bom: true,
      columns: header,
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: { lines: number }; record: Line }[];
    const seen = new Set<string>();
    const read = lines.map(({ info, record }) => receiptOf(info.lines, record, seen));
    return {
      ok: true,
      receipts: read.filter((line) => 'signal' in line),
      refused: read.filter((line) => 'code' in line),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ok: false, line: Number(error['lines'] ?? 1), problem: error.message };
  }
}

function header(found: readonly string[]): string[] {
  const missing = RECEIPT_COLUMNS.filter((name) => !found.includes(name));
  if (missing.length === 0) return [...found];
  throw new CsvError('CSV_INVALID_COLUMN_DEFINITION', `the first line lacks ${missing.join(', ')}`);
}

function receiptOf(line: number, record: Line, seen: Set<string>): Receipt | RefusedLine {
  const { reference, amount, result, day, bankReference, reason } = record;
  const refused = (code: ReceiptProblem): RefusedLine => ({ line, reference, code });
  const [, application, number] = /^([A-Za-z0-9_]{1,60})-(\d{1,6})$/.exec(reference) ?? [];
  const amountFen = fenOf(amount);
  if (application === undefined || number === undefined) return refused('receipt.reference');
  if (seen.has(reference)) return refused('receipt.twice');
  seen.add(reference);
  if (amountFen === null) return refused('receipt.amount');
  if (result !== 'paid' && result !== 'failed') return refused('receipt.result');
  if (result === 'paid' && !isDay(day)) return refused('receipt.day');
  if (result === 'paid' && !isText(bankReference, 100)) return refused('receipt.bankReference');
  if (result === 'failed' && !isText(reason, 2000)) return refused('receipt.reason');
  const signal: Receipt['signal'] =
    result === 'paid'
      ? { type: 'payment.confirm', payload: { reference: bankReference, paidOn: day } }
      : { type: 'payment.fail', payload: { reasons: reason } };
  const commandId = createHash('sha256')
    .update(JSON.stringify(['receipt', reference, amountFen, signal]))
    .digest('hex')
    .slice(0, 32);
  return { line, reference, application, sequence: Number(number), amountFen, signal, commandId };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

const isText = (text: string, most: number): boolean => text !== '' && text.length <= most;
