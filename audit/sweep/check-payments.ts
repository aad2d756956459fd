import type { Queryable } from '../../db/connect.ts';
import { findReceiptsWithoutStep, findUnmatchedOrders } from '../../db/payment/find-unmatched.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** What went to the bank is what the ledger paid, and what the bank answered is a step of its award. */
export async function checkPayments(on: Queryable): Promise<readonly SweepFinding[]> {
  const orders = await findUnmatchedOrders(on);
  const receipts = await findReceiptsWithoutStep(on);
  return [
    ...orders.map(({ name, exportedFen, ledgerFen }) =>
      wrong(
        name,
        ledgerFen === null
          ? 'was exported, and there is no such award'
          : `was exported over ${exportedFen} fen, and the ledger paid ${ledgerFen}`,
      ),
    ),
    ...receipts.map((name) => wrong(`receipt ${name}`, 'was taken, and no step of its award is from it')),
  ];
}

function wrong(where: string, finding: string): SweepFinding {
  return { check: 'payments', where, finding };
}
