import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTransfers } from '../../db/ledger/find-ledger.ts';
import { imaginedRows, LedAward, needsNoBudget, rowsOf, tomorrow, withoutBudget } from '../paths/lead.ts';
import { lived, shortestPaths } from '../paths/paths.ts';
import { auditAll } from './audit-all.ts';
import { until } from './award.ts';
import { wrongInRecords } from './records.ts';
import { openField, type Field } from './field.ts';
import { startVictim } from './victim.ts';

/** The steps of the two sagas: from the commitment to the money, and from the claim to its end. */
const SAGAS =
  /^(officeReview\.(committing|queuedForBudget)|payment\.|clawback\.|funded\.settled|funded\.relocationReview: clawback)/;

interface Crash {
  readonly way: string;
  readonly led: LedAward;
  /** The row after which the worker dies. */
  readonly seq: number;
}

let field: Field;
let crashes: readonly Crash[];

/** Steps that wait in one worker: each keeps its task alive by messages to the server, and too many of them leave it no time. */
const AT_ONCE = 20;

beforeAll(async () => {
  field = await openField();
  let queued = 0;
  crashes = [...shortestPaths().values()]
    .filter(({ to }) => SAGAS.test(to))
    .map(({ to, happenings }, index) => {
      const begins = needsNoBudget(happenings) ? withoutBudget((queued += 1)) : tomorrow();
      const seq = 1 + lived(happenings).findIndex(({ last }) => last?.ways.includes(to));
      return { way: to, led: new LedAward(field, `C${index}`, happenings, begins), seq };
    });
  for (let from = 0; from < crashes.length; from += AT_ONCE)
    await killAmidst(crashes.slice(from, from + AT_ONCE));
});

/**
 * Each step is the last that a worker does for one award: its row is written, its task is never completed. All of them wait
 * there together, and one kill -9 ends the process that works for them. Another worker takes over.
 */
async function killAmidst(some: typeof crashes): Promise<void> {
  await field.stopWorker();
  const victim = await startVictim(field);
  const ends = new Map(some.map(({ led, seq }) => [led.award.id, seq]));
  const waiting = new Set<string>();
  victim.holds = ({ step: { application, seq } }) => {
    const isTheEnd = ends.get(application) === seq;
    if (isTheEnd) waiting.add(application);
    return isTheEnd;
  };
  victim.begin();
  const leading = some.map(async ({ led }) => led.lead());
  const everyRow = until(
    () => Promise.resolve(waiting.size === some.length),
    'every row is written',
    240_000,
  );
  // A life is led once its last row is there, which is before the worker has said so.
  await Promise.race([everyRow, Promise.all(leading).then(async () => everyRow)]);
  expect(waiting.size).toBe(some.length);
  await victim.kill();
  await field.startWorker({ keepsNotices: true });
  await Promise.all(leading);
}
afterAll(async () => field.close());

it('the steps of both sagas are all among them', () => {
  const ways = crashes.map(({ way }) => way);
  for (const step of [
    'officeReview.queuedForBudget: budget.released',
    'payment.failed: account.correct',
    'officeReview.committing: funds.committed [paysSupplement]',
    'funded.relocationReview: clawback.propose',
    'clawback.noticed: defence.due',
    'clawback.repaying: repayment.record',
    'clawback.overdue: clawback.refer',
    'clawback.writingOff: clawback.writeOff',
  ])
    expect(ways).toContain(step);
});

describe('a worker killed after the row of each step', () => {
  it('leaves the lives that were to be led, without a gap and without a double', async () => {
    for (const { way, led } of crashes)
      expect(rowsOf(await led.award.journal()), way).toEqual(imaginedRows(led.imagined));
  });

  it('leaves a ledger that balances after every step: nothing ordered, received or cut twice', async () => {
    const wrong: string[] = [];
    for (const { way, led } of crashes) {
      const transfers = await findTransfers(field.database, led.award.id);
      const found = wrongInRecords(await led.award.journal(), transfers);
      wrong.push(...found.map((finding) => `${way}: ${finding}`));
    }
    expect(wrong).toEqual([]);
  });

  it('leaves nothing for an audit to find', async () => {
    const findings = await auditAll(
      field,
      crashes.map(({ led }) => led.award),
    );
    expect([...findings].filter(([, against]) => against.length > 0)).toEqual([]);
  });

  it('would be noticed where a receipt were booked twice, or an amount cut', async () => {
    const repaid = crashes.find(({ way }) => way === 'clawback.repaying: repayment.record');
    const id = repaid?.led.award.id ?? '';
    const transfers = await findTransfers(field.database, id);
    const journal = (await repaid?.led.award.journal()) ?? [];
    const refunds = transfers.filter(({ kind }) => kind === 'refund');
    expect(refunds).not.toEqual([]);
    expect(wrongInRecords(journal, [...transfers, ...refunds])).not.toEqual([]);
    const cut = transfers.map((transfer) => ({ ...transfer, amountFen: transfer.amountFen - 1 }));
    expect(wrongInRecords(journal, cut)).not.toEqual([]);
  });
});
