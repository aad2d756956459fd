import { afterAll, beforeEach, expect, it } from 'vitest';
import { releaseByDecision } from '../../use-cases/office/decision.ts';
import { decided, money } from '../support/decided.ts';
import type { Deps } from '../../activities/deps.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { WHO } from '../machine/life.ts';
import { approvable, approve } from '../support/ledger-awards.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, deps: silent, close } = await seededDatabase();
afterAll(close);

const sent = new Map<string, AwardEvent>();
const deps: Deps = {
  ...silent,
  deliver: async (application, event) => {
    sent.set(application, event);
    return Promise.resolve();
  },
};

async function allot(id: string, of: number, yuan: number, at: string): Promise<readonly string[]> {
  return decided(deps, money(`${year} ${id}`, of, yuan * 100, '2041-01-01'), at);
}

async function approved(application: string, at: string): Promise<HandDriver> {
  const driver = await approvable(deps, application, { recognition: `product:${application}` }, at);
  await approve(driver, at);
  return driver;
}

/** Each test has a year of its own: its last millisecond in Hangzhou, and the first of the next. */
let year = 2039;
let last: string;
let first: string;
let given: HandDriver;
let queued: HandDriver;
beforeEach(async () => {
  await database.sql`update applications set queued_fen = null where queued_fen is not null`;
  year += 2;
  [last, first] = [`${year}-12-31T15:59:59.999Z`, `${year}-12-31T16:00:00.000Z`];
  await allot('money', year, 50_000, last);
  [given, queued] = [await approved(`given-${year}`, last), await approved(`queued-${year}`, last)];
  expect([given.state, queued.state]).toEqual(['publicNotice.open', 'officeReview.queuedForBudget']);
  sent.clear();
});

it('an award that waits for budget is woken by money of the present year, to its last millisecond', async () => {
  expect(await allot('early', year + 1, 50_000, last)).toEqual([]);
  expect(await allot('late', year, 50_000, first)).toEqual([]);
  expect(await allot('in time', year, 1, last)).toEqual([queued.application]);
  const early = money(`${year} early`, year + 1, 5_000_000, '2041-01-01');
  expect(await releaseByDecision(deps, early, first)).toEqual([queued.application]);
});

it('money that goes back to its budget wakes the awards that wait, while its year lasts', async () => {
  await given.send('application.withdraw', WHO.applicant, {}, last);
  expect(given.lastOutcome).toMatchObject({
    sends: [{ application: queued.application, event: { type: 'budget.released' } }],
  });
});

it('money that goes back to the budget of a year that is over wakes no award', async () => {
  await given.send('application.withdraw', WHO.applicant, {}, first);
  expect(given.lastOutcome).toMatchObject({ result: 'accepted', sends: [] });
});

it('an award whose own clock is ahead is woken at its own time, by money of its own year', async () => {
  await database.sql`update applications set skipped_ms = 1 where id = ${queued.application}`;
  expect(await allot('ahead', year, 50_000, last)).toEqual([]);
  expect(await allot('its own', year + 1, 50_000, last)).toEqual([queued.application]);
  expect(sent.get(queued.application)?.at).toBe(first);
});

it('money counts for nothing until two persons of the office answer for it', async () => {
  const entry = money('refused', year, 100, '2041-01-01');
  const refusals = [
    [['p-handler-1', 'p-handler-1'], 'one-person'],
    [['p-handler-1', 'p-finance-1'], 'not-of-the-office'],
  ] as const;
  for (const [by, code] of refusals)
    await expect(decided(deps, entry, last, by)).rejects.toMatchObject({
      code: 'record.invalid',
      more: { reasons: [{ code, at: 'by' }] },
    });
  await expect(decided(deps, { ...entry, amountFen: 0 }, last)).rejects.toMatchObject({
    more: { reasons: [{ code: 'wrong-amount' }] },
  });
  expect(await database.sql`select 1 from allotments where id = 'refused'`).toHaveLength(0);
});
