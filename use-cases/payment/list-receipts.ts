import { isSignalType, signalEntry } from '../../contract/signals/catalogue.ts';
import { findReceipts, totalOfReceipts, type TakenReceipt } from '../../db/payment/find-receipts.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireReader } from '../may.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';
import { reasonOfLine } from './line-answer.ts';
import { MONEY_READERS } from './list-payments.ts';

/**
 * Returns a page of what the bank has answered, the newest line first, with what all lines come to in fen.
 * @throws Refused `duty.missing`, `request.invalid` for a cursor that is none
 */
export async function listReceipts(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { cursor, limit = PAGE }: Asked,
) {
  await requireReader(database, person, MONEY_READERS, 'payment.listReceipts');
  const after = readCursor(cursor, 3);
  const [rows, total] = await Promise.all([findReceipts(database, after, limit), totalOfReceipts(database)]);
  return {
    receipts: rows.slice(0, limit).map(inWords),
    next: nextOf(rows, limit, ({ at, file, line }) => [at, file, String(line)]),
    ...total,
  };
}

function inWords({ type, code, at, ...line }: TakenReceipt) {
  const sent = type !== null && isSignalType(type) ? type : null;
  const label = sent === null ? null : signalEntry(sent).label;
  return {
    ...line,
    at: new Date(at).toISOString(),
    outcome: outcomeOf(type, code),
    type: sent,
    what: label && { zh: label.zh, en: label.en },
    code,
    reason: reasonOfLine(code),
  };
}

function outcomeOf(type: string | null, code: string | null): 'accepted' | 'refused' | 'pending' {
  if (code !== null) return 'refused';
  return type === null ? 'pending' : 'accepted';
}
