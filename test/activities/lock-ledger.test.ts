import { afterAll, expect, it } from 'vitest';
import { budgetAt } from '../../activities/budget-at.ts';
import { lockLedger, needsOf } from '../../activities/lock-ledger.ts';
import type { Effect } from '../../contract/effects.ts';
import type { Step } from '../../contract/step.ts';
import { inTransaction } from '../../db/transaction.ts';
import { certificateForm } from '../../policy/engine/certificates.ts';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { NOON } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { PACK } from '../policy/given.ts';

const { database, deps, close } = await seededDatabase();
afterAll(close);

const claimOn = (name: string) => ({ ...CLAIM, recognition: `product:${name}`, certificate: name });
const LAST_YEAR = '2025-03-02T04:00:00.000Z';
const [back, out, moved] = ['back', 'out', 'moved'].map(claimOn);
if (back === undefined || out === undefined || moved === undefined) throw new Error('three claims');

/** A step that gives money back to one year, takes some of another, and recovers some: three claims in one. */
const EFFECTS: readonly Effect[] = [
  { kind: 'task.closeAll' },
  { kind: 'demand.recover', claim: moved, amountFen: 1, origin: 'relocation' },
  {
    kind: 'funds.commit',
    claim: out,
    submittedAt: NOON,
    approvedAt: NOON,
    documents: [],
    policy: null,
    objected: false,
    confirmations: [],
    accepted: null,
    byReference: null,
    goesOn: null,
  },
  { kind: 'funds.void', claim: back, amountFen: 1, committedAt: LAST_YEAR },
];

async function anyStep(): Promise<Step> {
  const driver = new HandDriver(deps, `any-${String((count += 1))}`);
  await driver.send('application.submit', WHO.applicant, {
    claim: claimOn(driver.application),
    documents: [],
  });
  const [taken] = driver.taken;
  if (taken === undefined) throw new Error('nothing was taken');
  return taken.step;
}
let count = 0;

/** Whether somebody else holds the lock of a name. */
async function isLocked(name: string, seed: 0 | 1): Promise<boolean> {
  const [row] = await database.sql<{ free: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${name}, ${seed})) as free`;
  return row?.free === false;
}

it('all effects of a step choose what is locked: keys, certificates and budgets', async () => {
  const step = await anyStep();
  const keys = [back, out, moved].map((claim) => formatKey(keyOf(PACK, claim)));
  const names = [
    ...keys,
    ...[back, out, moved].map(({ certificate }) => `certificate|${certificateForm(certificate)}`),
  ];
  const budgets = [budgetAt(PACK, LAST_YEAR), budgetAt(PACK, NOON)].map(({ name }) => name);
  const locks = () =>
    Promise.all([...names.map((name) => isLocked(name, 0)), ...budgets.map((name) => isLocked(name, 1))]);
  const during = await inTransaction(database, async (tx) => {
    await lockLedger(tx, PACK, step, needsOf(PACK, step, EFFECTS));
    return { rollback: await locks() };
  });
  expect(during).toEqual(during.map(() => true));
  expect(await locks()).toEqual(during.map(() => false));
});

it('each effect is given the budget that it names, and none if it names none', async () => {
  await database.sql`insert into allotments (id, form, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values ('of-2025', 'of-2025', 'brand', 2025, 7, 'test', '2025-01-01', 'p-1', 'p-2'),
      ('of-2026', 'of-2026', 'brand', 2026, 11, 'test', '2026-01-01', 'p-1', 'p-2')`;
  const given = async (year: number): Promise<number | undefined> => {
    const [row] = await database.sql<{ fen: number }[]>`
      select sum(amount_fen)::float8 as fen from allotments where year = ${year}`;
    return row?.fen;
  };
  const step = await anyStep();
  const left = await inTransaction(database, async (tx) => {
    const locked = await lockLedger(tx, PACK, step, needsOf(PACK, step, EFFECTS));
    if ('connected' in locked) throw new Error('these claims are connected with nothing');
    return { rollback: EFFECTS.map((effect) => locked.ledgers.get(effect)?.budgetFen) };
  });
  expect(left).toEqual([undefined, 0, await given(2026), await given(2025)]);
  expect(left[2]).not.toBe(left[3]);
});

it('a claim that is connected with another one wants both keys, and the other effects keep their own', async () => {
  await database.sql`insert into replacements (enterprise, from_recognition, to_recognition)
    values (${out.enterprise}, 'product:before', ${out.recognition})`;
  const step = await anyStep();
  const before = formatKey(keyOf(PACK, { ...out, recognition: 'product:before' }));
  const wanted = await inTransaction(database, async (tx) => {
    const locked = await lockLedger(tx, PACK, step, needsOf(PACK, step, EFFECTS));
    return { rollback: 'connected' in locked ? locked.connected : [] };
  });
  const keysOf = (kind: string) => wanted.find(({ effect }) => effect.kind === kind)?.keys;
  expect(keysOf('funds.commit')).toEqual([before, formatKey(keyOf(PACK, out))].sort());
  expect(keysOf('funds.void')).toEqual([formatKey(keyOf(PACK, back))]);
  const again = await inTransaction(database, async (tx) => ({
    rollback: await lockLedger(tx, PACK, step, wanted),
  }));
  expect('ledgers' in again).toBe(true);
});

it('a step whose effects touch no money locks nothing', async () => {
  const step = await anyStep();
  expect(needsOf(PACK, step, [{ kind: 'task.closeAll' }])).toEqual([]);
});
