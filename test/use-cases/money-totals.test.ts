import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { LOOKED_AT } from '../../db/looked-at.ts';
import { findReceipts, totalOfReceipts } from '../../db/payment/find-receipts.ts';
import {
  findRepayments,
  findWaitingOrders,
  totalOfPaymentFiles,
  totalOfRepayments,
  totalOfWaitingOrders,
} from '../../db/payment/list-payments.ts';
import { rowsRead } from '../support/rows-read.ts';
import { seededDatabase, type SeededDatabase } from '../support/seeded-database.ts';

const QIAOXI = '91330105MA2AXQ001U';
const FEN = 7;
const MANY = 20_000;

let seeded: SeededDatabase;
let database: Database;

beforeAll(async () => {
  seeded = await seededDatabase();
  database = connect(seeded.applicationUrl, 2);
});
afterAll(async () => {
  await database.close();
  await seeded.close();
});

/** Rows by themselves: what they belong to is not looked at here. */
async function entered(...statements: readonly string[]): Promise<void> {
  await seeded.owner.sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    for (const statement of statements) await tx.unsafe(statement);
  });
  await seeded.owner.sql`analyze`;
}

const orders = (from: number, to: number): string => `
  insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines,
    head, at, submitted_at, approved_at, amount_fen, committed_fen, payment_sequence, rests)
  select 'O' || lpad(n::text, 7, '0'), '${QIAOXI}', 'C1', '{}', 'O' || n, 'payment.ordered', 1, 1, 1, '{}', '[]', '', now(),
    now(), now(), ${FEN}, ${FEN}, 1, false
  from generate_series(${from}, ${to}) as n`;
const files = (from: number, to: number): readonly string[] => [
  `insert into payment_exports (id, person, digest, persons) select 'F' || lpad(n::text, 7, '0'), 'p', '', 1 from generate_series(${from}, ${to}) as n`,
  `insert into payment_export_rows (export, application, sequence, amount_fen, again)
    select 'F' || lpad(n::text, 7, '0'), 'O' || n, 1, ${FEN}, false from generate_series(${from}, ${to}) as n`,
];
const refunds = (from: number, to: number): string => `
  insert into transfers (application, step, kind, debit, credit, amount_fen, key)
  select 'R' || lpad(n::text, 7, '0'), 2, 'refund', 'bank', 'owed', ${FEN}, 'k' from generate_series(${from}, ${to}) as n`;
const posts = (to: number): string => `
  insert into transfers (application, step, kind, debit, credit, amount_fen, key)
  select 'P' || lpad(n::text, 7, '0'), 2, 'post', 'due', 'bank', ${FEN}, 'k' from generate_series(1, ${to}) as n`;
const receipts = (from: number, to: number): string => `
  insert into payment_receipts (file, line, at, person, code)
  select 'B', n, '2026-01-01'::timestamptz + n * interval '1 second', 'p', 'receipt.unreadable' from generate_series(${from}, ${to}) as n`;

const totals = async () => ({
  orders: await totalOfWaitingOrders(database),
  files: await totalOfPaymentFiles(database),
  repayments: await totalOfRepayments(database),
});

describe('what the lists of money come to', () => {
  it('is exact up to a thousand rows', async () => {
    await entered(
      orders(1, LOOKED_AT),
      ...files(1, LOOKED_AT),
      refunds(1, LOOKED_AT),
      receipts(1, LOOKED_AT),
    );
    const exact = { count: LOOKED_AT, isMore: false, amountFen: LOOKED_AT * FEN };
    expect(await totals()).toEqual({ orders: exact, files: exact, repayments: exact });
    expect(await totalOfReceipts(database)).toEqual({
      ...{ count: LOOKED_AT, isMore: false, refused: LOOKED_AT },
      ...{ paidFen: 0, returnedFen: 0 },
    });
  });

  it('is no sum from the next row on, and says that there are more', async () => {
    const next = LOOKED_AT + 1;
    await entered(orders(next, next), ...files(next, next), refunds(next, next), receipts(next, next));
    const more = { count: LOOKED_AT, isMore: true, amountFen: null };
    expect(await totals()).toEqual({ orders: more, files: more, repayments: more });
    expect(await totalOfReceipts(database)).toEqual({
      ...{ count: LOOKED_AT, isMore: true, refused: LOOKED_AT },
      ...{ paidFen: null, returnedFen: null },
    });
  });

  it('reads no more among twenty thousand, nor does a page, which goes by an index of its own', async () => {
    const next = LOOKED_AT + 2;
    await entered(orders(next, MANY), refunds(next, MANY), posts(MANY), receipts(next, MANY));
    const read = async (work: (on: Database) => Promise<unknown>): Promise<number> =>
      (await rowsRead(database, async (tx) => work({ ...database, sql: tx }))).rows;
    for (const total of [totalOfWaitingOrders, totalOfPaymentFiles, totalOfRepayments, totalOfReceipts])
      expect(await read(total), total.name).toBeLessThanOrEqual(2 * (LOOKED_AT + 1));
    const firm = 3;
    expect(await read(async (on) => findReceipts(on, null, 50))).toBeLessThanOrEqual(51 * firm);
    expect(await read(async (on) => findRepayments(on, '', 50))).toBeLessThanOrEqual(50 * firm);
    expect(await read(async (on) => findWaitingOrders(on, '', 50))).toBeLessThanOrEqual(50 * firm);
    // What a scan would read, so that the numbers above can fail.
    const scan = await read(async ({ sql }) => sql`select count(*) from transfers where amount_fen <> 1`);
    expect(scan).toBeGreaterThan(MANY);
  });
});
