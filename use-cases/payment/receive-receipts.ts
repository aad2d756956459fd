import { createHash } from 'node:crypto';
import type { Static } from 'typebox';
import { fieldError } from '../../contract/field-errors.ts';
import { insertReceipts } from '../../db/payment/payment-receipts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { PAYERS } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { Refused } from '../refused.ts';
import type { LineAnswer } from './line-answer.ts';
import { reconcile, type ReceiptDeps } from './reconcile.ts';
import { readReceipts, RECEIPT_COLUMNS } from './read-receipts.ts';
import { isText, textOfBytes } from './text-of-bytes.ts';

const MOST_LINES = 500;
const EXAMPLE = `${RECEIPT_COLUMNS.join()}\nA0123456789abcde-1,50000.00,paid,2026-03-02,B-1,\n`;

/**
 * A file of the bank, as its text or, in base64, as its bytes in UTF-8 or GB18030: a header, then a line for each order;
 * amounts in yuan, `result` paid, failed or returned.
 */
export const RECEIVE_RECEIPTS = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  maxProperties: 1,
  examples: [{ file: EXAMPLE }],
  properties: {
    file: { type: 'string', minLength: 1, maxLength: 200_000, examples: [EXAMPLE] },
    base64: {
      type: 'string',
      minLength: 4,
      maxLength: 240_000,
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      examples: [Buffer.from(EXAMPLE).toString('base64')],
    },
  },
} as const;

/** What came of a file, line by line in its order. */
export interface ReceiptsTaken {
  readonly sha256: string;
  readonly lines: readonly LineAnswer[];
}

/**
 * Takes what the bank did, line by line; each good line becomes a signal of the finance person, each once in whichever file.
 * @throws Refused `duty.missing`, `receipts.notText`, `receipts.unreadable` with the line, `receipts.tooMany`
 */
export async function receiveReceipts(
  deps: ReceiptDeps,
  person: Person,
  sent: Static<typeof RECEIVE_RECEIPTS>,
): Promise<ReceiptsTaken> {
  const attempt = { person: person.id, application: null, type: 'payment.receipts' };
  await requirePermission(deps.database, person, PAYERS, attempt);
  const { bytes, text } = fileIn(sent);
  const read = readReceipts(text);
  if (!read.ok) throw new Refused('receipts.unreadable', { line: read.line, detail: read.problem });
  if (read.receipts.length + read.refused.length > MOST_LINES)
    throw new Refused('receipts.tooMany', { most: MOST_LINES });
  const lines = [
    ...read.refused.map(({ line, reference, code }): LineAnswer => {
      return { line, reference, application: null, commandId: null, outcome: 'refused', code };
    }),
    ...(await reconcile(deps, person, read.receipts)),
  ].sort((a, b) => a.line - b.line);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await insertReceipts(deps.database, sha256, person.id, lines);
  return { sha256, lines };
}

/** @throws Refused `receipts.notText`, `request.invalid` if neither or both are sent */
function fileIn({ file, base64 }: Static<typeof RECEIVE_RECEIPTS>): {
  readonly bytes: Uint8Array;
  readonly text: string;
} {
  if ((file === undefined) === (base64 === undefined))
    throw new Refused('request.invalid', { errors: [fieldError('/file', 'missing')] });
  const bytes = file === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(file);
  const text = file ?? textOfBytes(bytes);
  if (text === null || !isText(text)) throw new Refused('receipts.notText');
  return { bytes, text };
}
