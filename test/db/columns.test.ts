import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Columns } from '../../contract/columns.ts';
import { applications } from '../../db/application/applications.table.ts';
import { selectList } from '../../db/columns/lists.ts';
import { WHO } from '../machine/life.ts';
import { allotEnough, approvable, approve, NOON, paidBy, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, owner, deps, close } = await seededDatabase();
beforeAll(() => allotEnough(owner));
afterAll(close);

const LIST = selectList(applications, [
  'approvedAt',
  'amountFen',
  'queuedFen',
  'committedFen',
  'paymentSequence',
  'notice',
  'rests',
]);

async function columnsOf(id: string): Promise<Columns | undefined> {
  const { sql } = database;
  const [row] = await sql<Columns[]>`select ${sql.unsafe(LIST)} from applications where id = ${id}`;
  return row;
}

const AT_FIRST: Columns = {
  approvedAt: null,
  amountFen: null,
  queuedFen: null,
  committedFen: 0,
  paymentSequence: null,
  notice: null,
  rests: false,
};
const GRANTED: Columns = { ...AT_FIRST, approvedAt: NOON, amountFen: 5_000_000 };

it('the row of an application has the columns that the machine gives, from step to step', async () => {
  const award = await approvable(deps, 'life', { recognition: 'product:life' });
  expect(await columnsOf('life')).toEqual({ ...AT_FIRST, amountFen: 5_000_000 });
  await approve(award);
  expect(await columnsOf('life')).toEqual({ ...GRANTED, committedFen: 5_000_000, notice: 'open' });
  const objection = { reasons: 'the mark is ours' };
  await award.send('objection.file', { person: 'p-objector', as: 'objector' }, objection);
  expect(await columnsOf('life')).toEqual({ ...GRANTED, committedFen: 5_000_000, notice: 'contested' });
  await award.send('objection.answer', WHO.approver, {
    objection: 1,
    decision: 'dismissed',
    reply: 'it is not',
  });
  await award.passes('notice.closed');
  expect(await columnsOf('life')).toEqual({ ...GRANTED, committedFen: 5_000_000, paymentSequence: 1 });
  await pay(award);
  expect(await columnsOf('life')).toEqual({ ...GRANTED, rests: true });
});

it('a refused step leaves them as they are', async () => {
  const award = await approvable(deps, 'refused', { recognition: 'product:refused' });
  const before = await columnsOf('refused');
  expect(await award.send('payment.confirm', WHO.finance, paidBy(award, '2026-03-02'))).toMatchObject({
    result: 'refused',
  });
  expect(await columnsOf('refused')).toEqual(before);
});

it('an award that the budget of its year does not reach waits there with what is due to it', async () => {
  const at = '2051-03-02T04:00:00.000Z';
  await approve(await approvable(deps, 'queued', { recognition: 'product:queued' }, at), at);
  expect(await columnsOf('queued')).toEqual({ ...GRANTED, approvedAt: at, queuedFen: 5_000_000 });
});
