import { Client, Connection } from '@temporalio/client';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { metrics, type DomainCounts } from '../../api/metrics.ts';
import { exportPass, shareOf } from '../../audit/history/export-pass.ts';
import { findEndsOf } from '../../db/application/find-ends-of.ts';
import { findQueueSum } from '../../db/application/find-everything.ts';
import { countedOnce } from '../../db/metrics/domain-counts.ts';
import { lockBudget } from '../../db/ledger/lock-budget.ts';
import { countQueue } from '../../db/step/count-waiting.ts';
import { live } from '../../use-cases/live/live.ts';
import { until } from '../faults/award.ts';
import { freshNamespace } from '../support/fresh-namespace.ts';
import { rowsRead } from '../support/rows-read.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { UNANNOUNCED } from '../support/unannounced.ts';

const { database, owner, close } = await seededDatabase();
const connection = await Connection.connect({ address: inject('temporalAddress') });
const client = new Client({ connection, namespace: await freshNamespace() });
afterAll(async () => {
  await connection.close();
  await close();
});

const STATES = ['submitted', 'officeReview.queuedForBudget', 'publicNotice.open'];
const QUEUED = 'officeReview.queuedForBudget';
/** Awards that wait for budget, approved one after the other from an instant on, a second apart; each waits for 7 fen. */
async function wait(name: string, count: number, from: string): Promise<void> {
  await owner.sql`
    insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines,
      head, at, submitted_at, approved_at, amount_fen, queued_fen, committed_fen, rests)
    select ${name} || lpad(n::text, 7, '0'), 'E' || n, 'C1', '{}', n::text, ${QUEUED}, 1, 1, 1, '{}', '[]', '', now(), now(),
      ${from}::timestamptz + n * interval '1 second', 7, 7, 0, false
    from generate_series(1, ${count}) as n`;
  await owner.sql`analyze applications`;
}
const account = { name: 'budget:brand:2026', fund: 'brand', year: 2026 };
const left = async (application: string, approvedAt: string) =>
  rowsRead(database, async (tx) => lockBudget(tx, account, application, approvedAt));

describe('the queue for budget', () => {
  const few: { newest?: number; first?: number; each?: number } = {};
  beforeAll(async () => {
    await wait('A', 20, '2026-03-01T00:00:00Z');
    few.newest = (await left('new', '2030-01-01T00:00:00Z')).rows;
    few.first = (await left('A0000001', '2026-03-01T00:00:01Z')).rows;
    few.each = (await rowsRead(database, async (tx) => findEndsOf({ sql: tx }, STATES))).rows;
    await wait('B', 20_000, '2026-04-01T00:00:00Z');
  });

  it('is added up in its row, which says what waits', async () => {
    expect(await countQueue(database)).toEqual({ awards: 20_020, fen: 140_140 });
    expect(await findQueueSum(database)).toEqual({
      awards: 20_020,
      fen: 140_140,
      keptAwards: 20_020,
      keptFen: 140_140,
      rows: ['budget'],
    });
    await owner.sql`update applications set queued_fen = null, state = 'publicNotice.open' where id = 'B0000005'`;
    await owner.sql`update applications set queued_fen = 9 where id = 'B0000006'`;
    expect(await countQueue(database)).toEqual({ awards: 20_019, fen: 140_135 });
    await owner.sql`update applications set queued_fen = 7, state = ${QUEUED} where id in ('B0000005', 'B0000006')`;
    expect(await findQueueSum(database)).toMatchObject({ awards: 20_020, fen: 140_140, keptFen: 140_140 });
  });

  it('costs an award that comes last, and one whose turn it is, as many rows among 20,000 as among 20', async () => {
    const newest = await left('new', '2030-01-01T00:00:00Z');
    const first = await left('A0000001', '2026-03-01T00:00:01Z');
    expect(newest.rows).toBeLessThanOrEqual((few.newest ?? 0) + 2);
    expect(first.rows).toBeLessThanOrEqual((few.first ?? 0) + 2);
    expect(first.result - newest.result).toBe(140_140);
  });

  it('leaves an award what those before it do not need, whichever way it is counted', async () => {
    const all = (await left('A0000001', '2026-03-01T00:00:01Z')).result;
    for (const n of [2, 11, 20]) {
      const id = `A${String(n).padStart(7, '0')}`;
      const approvedAt = new Date(Date.parse('2026-03-01T00:00:00Z') + n * 1000).toISOString();
      expect((await left(id, approvedAt)).result, id).toBe(all - 7 * (n - 1));
      // One that does not wait yet, approved in the same second behind it.
      expect((await left(`${id}x`, approvedAt)).result, `${id}x`).toBe(all - 7 * n);
    }
  });

  it('does not make the start of a worker read more: the oldest and the newest award of each state', async () => {
    const { rows, result } = await rowsRead(database, async (tx) => findEndsOf({ sql: tx }, STATES));
    expect(result).toEqual(expect.arrayContaining(['A0000001']));
    expect(rows).toBeLessThanOrEqual((few.each ?? 0) + 4);
  });
});

describe('what the metrics count', () => {
  const counts = (unsealedRows: number): DomainCounts => ({
    tasks: [],
    queue: { awards: 0, fen: 0 },
    notifications: { waiting: 0, dead: 0, dropped: 0 },
    unsealedRows,
    unrecordedSteps: 0,
    overdueExports: 0,
    exportedAt: null,
    oldestTransactionSeconds: 0,
  });

  it('is counted once for all processes that are asked within a quarter of a minute', async () => {
    let counted = 0;
    const count = async (): Promise<DomainCounts> => Promise.resolve(counts((counted += 1)));
    const asked = async () => countedOnce(database, 14_000, count);
    const first = await asked();
    const others = await Promise.all(Array.from({ length: 8 }, asked));
    expect(others).toEqual(others.map(() => first));
    expect(counted).toBe(1);
    await owner.sql`update domain_counts set counted_at = counted_at - interval '15 seconds'`;
    const again = await Promise.all(Array.from({ length: 8 }, asked));
    expect(counted).toBe(2);
    expect(new Set(again.map(({ unsealedRows }) => unsealedRows))).toEqual(new Set([1, 2]));
  });

  it('is asked for once in a collection, however many numbers it has', async () => {
    let asked = 0;
    const { registry } = metrics(live(database, UNANNOUNCED), async () =>
      Promise.resolve(counts((asked += 1))),
    );
    expect(registry).toBeInstanceOf(Registry);
    expect(await registry.metrics()).toMatch(/^gongshu_unsealed_rows 1$/m);
    expect(await registry.metrics()).toMatch(/^gongshu_unsealed_rows 2$/m);
    expect(asked).toBe(2);
  });
});

describe('the export of histories', () => {
  const ended = async (name: string, count: number): Promise<void> => {
    for (let n = 0; n < count; n += 1) {
      const options = { workflowId: `${name}${String(n)}`, taskQueue: 'nobody' };
      await (await client.workflow.start('application', options)).terminate();
    }
    const query = `ExecutionStatus = 'Terminated' and WorkflowId starts_with '${name}'`;
    await until(async () => (await client.workflow.count(query)).count === count, `${name} are listed`);
  };
  const pass = async (overlapMs?: number) => exportPass(database, client, () => undefined, overlapMs);

  it('looks at what closed since the last pass began, and at a share of the rest', async () => {
    await ended('old', 30);
    expect(await pass()).toMatchObject({ lookedAt: 30, kept: 30, overdue: [] });
    expect(await pass(0)).toMatchObject({ lookedAt: 0, kept: 0 });
    await ended('new', 3);
    expect(await pass(0)).toMatchObject({ lookedAt: 3, kept: 3 });
  });

  it('looks once more at the last hour, so that a run which shows late is kept', async () => {
    await owner.sql.unsafe(`alter table history_exports disable trigger append_only;
      delete from history_exports where application = 'old7';
      alter table history_exports enable trigger append_only`);
    expect(await pass()).toMatchObject({ lookedAt: 33, kept: 1 });
  });

  it('has looked at every instant after a week of passes', () => {
    const [from, until] = [1_000_000_000, 1_000_000_000 + 168 * 1000 + 77];
    const shares = Array.from({ length: 168 }, (_, n) => shareOf(n + 5, [from, until])).sort(
      ([a], [b]) => a - b,
    );
    expect(shares[0]?.[0]).toBe(from);
    expect(shares.at(-1)?.[1]).toBeGreaterThanOrEqual(until);
    for (const [n, [begin]] of shares.entries())
      if (n > 0) expect(begin).toBeLessThanOrEqual(shares[n - 1]?.[1] ?? 0);
    expect(shareOf(3, [until, from])).toEqual([until, until]);
  });
});
