import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDuties } from '../../audit/sweep/check-duties.ts';
import { checkLevels } from '../../audit/sweep/check-levels.ts';
import { checkBudgets, checkKeys } from '../../audit/sweep/check-sums.ts';
import { auditAward } from '../../audit/audit-award.ts';
import {
  findActs,
  findApplicationIds,
  findBudgetSums,
  findKeySums,
} from '../../db/application/find-everything.ts';
import { findLevels } from '../../db/ledger/find-levels.ts';
import { inTransaction } from '../../db/transaction.ts';
import { CATALOGUE, SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { MOVEMENTS } from '../../use-cases/payment/require-new-movement.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { BankOf } from '../support/bank-of.ts';
import { AS_BANKS_WRITE } from './money/as-banks-write.ts';
import { EXPORTS } from './money/exports.ts';
import { LATE } from './money/late.ts';
import { ONCE } from './money/once.ts';
import { REPAID } from './money/repaid.ts';
import { RETURNS } from './money/returns.ts';
import { UNSENT } from './money/unsent.ts';
import { WRONG_LINES } from './money/wrong-lines.ts';
import { FULL, owing, PAID } from './money/situation.ts';
import { spendBy } from './money/spent.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const SENT = [...AS_BANKS_WRITE, ...WRONG_LINES, ...ONCE, ...EXPORTS, ...RETURNS, ...LATE, ...REPAID];

describe('money at the bank is counted once, and none is lost', () => {
  beforeAll(async () => {
    const bank = await BankOf.open(awards);
    spendBy(bank.id);
    expect(await bank.confirms()).toBe(PAID);
  });

  it('in 60 situations and more', () => {
    expect(SENT.length + UNSENT.length).toBeGreaterThanOrEqual(60);
  });

  it.concurrent.each(SENT)('%s', async (_, act, answer, fen) => {
    const bank = await BankOf.open(awards);
    expect(await act(bank)).toEqual(answer);
    expect(await bank.netFen()).toBe(fen);
  });

  it.concurrent.each(UNSENT)('%s', async (_, act, answer, fen) => {
    const bank = await BankOf.open(awards, false);
    expect(await act(bank)).toEqual(answer);
    expect(await bank.netFen()).toBe(fen);
  });
});

describe('one bank reference stands for one movement of money, whichever way it went', () => {
  it('for every signal that names one', () => {
    const naming = SIGNAL_TYPES.filter((type) => {
      const { properties } = CATALOGUE[type].payload as { properties?: object };
      return properties !== undefined && 'reference' in properties;
    });
    expect([...naming].sort()).toEqual([...MOVEMENTS].sort());
  });

  it('also if a payment and a repayment are recorded at the same instant', async () => {
    const [paid, other] = [await BankOf.open(awards), await BankOf.open(awards)];
    const reference = `BOTH-${paid.id}`;
    const answers = await owing(other, async (repays) =>
      Promise.all([paid.confirms({ reference }), repays(FULL, reference, 'finance-2')]),
    );
    expect(answers.filter((answer) => answer === 'reference.taken')).toHaveLength(1);
    expect(answers.filter((answer) => answer === PAID || answer === 'clawedBack')).toHaveLength(1);
  });

  it.each([
    ['repaid by the firm', 'refund', null, 'B', false],
    ['repaid by the firm', 'refund', null, 'unused', true],
    ['sent back while it is owed', 'refund', 1, 'B', true],
    ['sent back', 'return', 1, 'B', true],
    ['sent back of another order', 'return', 2, 'B', false],
    ['paid by another order', 'post', 2, 'T', false],
    ['paid by another order', 'post', 2, 'unused', true],
  ])(
    'in the database itself: %s (%s, order %s) under %s is taken: %s',
    async (_, kind, sequence, under, isTaken) => {
      const bank = await BankOf.open(awards);
      await bank.confirms();
      if (under === 'T') await bank.returns();
      const reference = `${under}-${bank.id}`.toLowerCase();
      const insert = inTransaction(awards.database, async (tx) => {
        await tx`insert into payment_export_rows select * from jsonb_populate_recordset(null::payment_export_rows,
        (select jsonb_agg(to_jsonb(r) || '{"sequence": 2}') from payment_export_rows r where application = ${bank.id} limit 1))`;
        await tx`insert into transfers (application, step, kind, debit, credit, amount_fen, key, sequence, reference)
        select application, step - 1, ${kind}, 'a', 'b', 1, key, ${sequence}, ${reference} from transfers
        where application = ${bank.id} and kind = 'post'`;
        throw new Error('taken');
      });
      await expect(insert).rejects.toThrow(isTaken ? 'taken' : 'stands for another movement');
    },
  );
});

it('and what a sweep checks agrees: the ledger, the keys and budgets, and the replay of every award', async () => {
  const { database, client, bundlePath } = awards;
  const ids = await findApplicationIds(database, '', 1_000);
  expect(checkDuties(await findActs(database, ids))).toEqual([]);
  expect(checkBudgets(await findBudgetSums(database))).toEqual([]);
  for await (const sums of findKeySums(database)) expect(checkKeys(sums)).toEqual([]);
  for await (const unit of findLevels(database)) expect(checkLevels(unit)).toEqual([]);
  expect(ids.length).toBeGreaterThan(SENT.length);
  for (const id of ids)
    expect(await auditAward(database, client, bundlePath, id)).toMatchObject({ findings: [] });
});
