import { afterAll, describe, expect, it } from 'vitest';
import { findRegisterEvents } from '../../db/enterprise/find-register-events.ts';
import { findWatched, insertRegisterEvent } from '../../db/enterprise/register-feed.ts';
import { inTransaction } from '../../db/transaction.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve, NOON, pay } from '../support/ledger-awards.ts';

const XINQIAN = '91330105MA2AXN003K';
const AWARDS = 12;

const { database, owner, deps, close } = await seededDatabase();
afterAll(close);

const file = async (id: string, effectiveOn: string): Promise<string> => {
  const event = { id, kind: 'addressChange', effectiveOn, address: 'elsewhere', district: '滨江区' } as const;
  return insertRegisterEvent(database, XINQIAN, event, 'p-registry-1', {});
};

async function ordered(name: string): Promise<HandDriver> {
  const claim = { ...CLAIM, item: 'N1', standsFor: 'C1', enterprise: XINQIAN, recognisedOn: '2024-06-05' };
  const driver = await approvable(deps, name, {
    ...claim,
    recognition: `product:${name}`,
    certificate: name,
  });
  await approve(driver);
  await driver.passes('notice.closed');
  expect(driver.state).toBe('payment.ordered');
  return driver;
}

const beforeApproval = '2026-03-02T03:59:59.999Z';
const afterApproval = '2026-03-02T04:00:00.001Z';
const lastMoment = '2026-03-02T15:59:59.999Z';
const midnight = '2026-03-02T16:00:00.000Z';

describe('an award that was approved on 2 March', () => {
  it.each([
    ['of that day, filed before the approval', '2026-03-02', beforeApproval, lastMoment, false],
    ['of that day, filed after the approval', '2026-03-02', afterApproval, lastMoment, true],
    ['of the day it came, filed after the approval', '2026-01-15', afterApproval, lastMoment, true],
    ['of the day before it came', '2026-01-14', afterApproval, lastMoment, false],
    ['of the next day, before that day', '2026-03-03', beforeApproval, lastMoment, false],
    ['of the next day, on that day', '2026-03-03', beforeApproval, midnight, true],
  ])('meets when its watch begins a move %s', async (name, effectiveOn, receivedAt, paidAt, isMet) => {
    const driver = await ordered(name);
    const event = { id: name, kind: 'addressChange', effectiveOn, district: '滨江区', address: 'elsewhere' };
    await owner.sql`insert into register_events ${owner.sql({
      id: name,
      enterprise: XINQIAN,
      kind: 'addressChange',
      effective_on: effectiveOn,
      event: owner.sql.json(event),
      person: 'p-registry-1',
      signature: owner.sql.json({}),
      received_at: receivedAt,
    })}`;
    await pay(driver, paidAt);
    while (driver.state === 'funded.relocationReview')
      await driver.send('relocation.clear', WHO.handler, { reasons: 'only the factory' }, paidAt);
    const met = driver.taken.filter(({ step }) => step.event.commandId === `registry/${name}/${name}`);
    expect(met).toHaveLength(isMet ? 1 : 0);
  });
});

describe('a registry that files a move while the watch begins', () => {
  it('waits for the step that begins it', async () => {
    const filing = await inTransaction(database, async (tx) => {
      const days = { from: '2026-01-15', until: '2026-03-02' };
      const decision = { at: NOON, on: '2026-03-02' };
      await findRegisterEvents(tx, 'nobody', { enterprise: XINQIAN, ...days, decision });
      const waiting = file('held-up', '2099-01-01');
      await expect
        .poll(async () => {
          const [row] = await database.sql<{ n: number }[]>`select count(*)::int as n from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'`;
          return row?.n;
        })
        .toBe(1);
      return { commit: () => waiting };
    });
    expect(filing).toBe('new');
  });

  it('reaches every award: those that it does not find have met the move by themselves', async () => {
    const drivers: HandDriver[] = [];
    for (let index = 0; index < AWARDS; index += 1) drivers.push(await ordered(`race-${String(index)}`));
    const found = new Set<string>();
    const filing = (async () => {
      await file('race', '2026-03-02');
      for (const { id } of await findWatched(database, XINQIAN)) found.add(id);
    })();
    await Promise.all([filing, ...drivers.map(async (driver) => pay(driver))]);
    const stated = drivers.map((driver) => [driver.state, found.has(driver.application)].join());
    expect(stated.filter((each) => each === 'funded.watched,false')).toEqual([]);
  });
});
