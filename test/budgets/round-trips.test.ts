import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../activities/deps.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Actor } from '../../contract/parties.ts';
import { connect } from '../../db/connect.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve, clawBack, NOON, paidBy, pay } from '../support/ledger-awards.ts';
import { roundTrips } from '../support/round-trips.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { beijingDay } from '../../policy/engine/dates.ts';

const { applicationUrl, deps: uncounted, close } = await seededDatabase();
const trips = await roundTrips(applicationUrl);
const database = connect(trips.url, 1);
const deps: Deps = { ...uncounted, database };

beforeAll(async () => {
  const warm = await approvable(deps, 'warm', { recognition: 'product:warm' });
  await approve(warm);
  await pay(warm);
  await warm.send('application.accept', WHO.handler);
  await clawBack(warm, 5_000_000);
});
afterAll(async () => {
  await database.close();
  await trips.close();
  await close();
});

/** When the newest payment order of an award was given. */
const orderedAt = ({ context }: HandDriver): string => (context['orderedAt'] as string[]).at(-1) ?? NOON;

const one = async (
  driver: HandDriver,
  type: string,
  actor: Actor,
  payload: object = {},
  at = NOON,
): Promise<number> =>
  trips.during(async () =>
    driver.record(
      driver.sent({
        type,
        payload,
        actor,
        at,
        commandId: `${driver.application}-${type}`,
      } as AwardEvent),
    ),
  );

describe('round trips to PostgreSQL for one recorded step', () => {
  it('are counted truly: three statements one after the other are three', async () => {
    const three = await trips.during(async () => {
      for (let index = 0; index < 3; index += 1) await database.sql`select count(*) from roles`;
    });
    expect(three).toBeGreaterThanOrEqual(3);
  });

  it('one for a decision and one for a refusal', async () => {
    const driver = new HandDriver(deps, 'plain');
    await driver.send('application.submit', WHO.applicant, {
      claim: { ...CLAIM, certificate: 'plain' },
      documents: [],
    });
    expect(await one(driver, 'office.propose', WHO.handler, { outcome: 'grant', reasons: 'early' })).toBe(1);
    expect(await one(driver, 'application.return', WHO.handler, { reasons: 'unreadable' })).toBe(1);
  });

  it('one where a correction lapses and what was entered is kept as a draft', async () => {
    const driver = new HandDriver(deps, 'lapses');
    await driver.send('application.submit', WHO.applicant, {
      claim: { ...CLAIM, certificate: 'lapses' },
      documents: [],
    });
    await driver.send('application.return', WHO.handler, { reasons: 'unreadable' });
    await driver.passes('correction.reminder');
    expect(await trips.during(async () => driver.passes('correction.due'))).toBe(1);
    expect(driver.state).toBe('lapsed');
  });

  it('at most three where a watch begins and two where it goes on, with what the registry has filed', async () => {
    const begins = async (name: string): Promise<readonly number[]> => {
      const driver = await approvable(deps, name, {
        item: 'N1',
        standsFor: 'C1',
        enterprise: '91330105MA2AXN003K',
        recognisedOn: '2024-06-05',
        recognition: `product:${name}`,
      });
      await approve(driver);
      await driver.passes('notice.closed');
      await sentToBank(deps.database, driver.application);
      const receipt = paidBy(driver, beijingDay(orderedAt(driver)));
      const post = await one(driver, 'payment.confirm', WHO.finance, receipt, orderedAt(driver));
      await driver.send('relocation.report', WHO.handler, {
        effectiveOn: '2026-03-01',
        address: 'elsewhere',
        district: '滨江区',
      });
      const clear = await one(driver, 'relocation.clear', WHO.handler, { reasons: 'only the factory' });
      expect(driver.state).toBe('funded.watched');
      return [post, clear];
    };
    await begins('not-prepared');
    expect((await begins('prepared')).map((count, index) => count <= ([3, 2][index] ?? 0))).toEqual([
      true,
      true,
    ]);
  });

  it('at most two where money moves', async () => {
    const driver = await approvable(deps, 'money', { recognition: 'product:money' });
    const commit = await one(driver, 'office.approve', WHO.approver, { reasons: 'as the file shows' });
    await driver.send('funds.committed', WHO.system, { verdict: driver.context['verdict'] as object });
    await driver.passes('notice.closed');
    await sentToBank(deps.database, driver.application);
    const receipt = paidBy(driver, beijingDay(orderedAt(driver)));
    const post = await one(driver, 'payment.confirm', WHO.finance, receipt, orderedAt(driver));
    expect(driver.state).toBe('funded.settled');
    expect([commit, post].filter((count) => count > 2)).toEqual([]);
  });
});
