import { afterAll, describe, expect, it } from 'vitest';
import type { Deps } from '../../activities/deps.ts';
import { publishCalendar } from '../../use-cases/office/publish-calendar.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';

const { database, owner, deps: silent, close } = await seededDatabase();
afterAll(close);

const sent: AwardEvent[] = [];
const deliver = async (_: string, event: AwardEvent): Promise<void> => {
  sent.push(event);
  return Promise.resolve();
};
const deps: Deps = { ...silent, deliver };

async function returnedOn(application: string, at: string): Promise<HandDriver> {
  const driver = new HandDriver(deps, application);
  const claim = { ...CLAIM, certificate: application, recognition: `product:${application}` };
  await driver.send('application.submit', WHO.applicant, { claim, documents: [] }, at);
  await driver.send('application.return', WHO.handler, { reasons: 'unreadable' }, at);
  return driver;
}

const taskOf = async ({ application }: HandDriver) => {
  const [row] = await database.sql<{ due: string; provisional: boolean }[]>`
    select utc(due) as due, provisional from tasks
    where application = ${application} and closed_at is null`;
  return row;
};

describe('a due time', () => {
  it('in a year whose working days nobody has published is marked provisional', async () => {
    const driver = await returnedOn('K1', '2026-12-21T02:00:00.000Z');
    expect(await taskOf(driver)).toMatchObject({ provisional: true });
    expect(await publishCalendar(deps, '2026-12-22T00:00:00.000Z')).toEqual([]);
  });

  it('on published days is final', async () => {
    const driver = await returnedOn('K2', '2026-03-02T02:00:00.000Z');
    expect(await taskOf(driver)).toMatchObject({ provisional: false });
  });

  it('moves on record, with the deadline that wakes the award, once the days are known', async () => {
    const driver = await returnedOn('K3', '2026-09-28T02:00:00.000Z');
    const right = await taskOf(driver);
    const [before] = driver.deadlines;
    await owner.sql`update tasks set provisional = true, due = '2026-10-19T16:00:00Z'
      where application = 'K3' and closed_at is null`;
    expect(await publishCalendar(deps, '2026-09-29T00:00:00.000Z')).toEqual(['K3']);
    const [event] = sent.splice(0);
    if (event === undefined) throw new Error('nobody was told');
    const outcome = await driver.record(driver.sent(event));
    expect(await taskOf(driver)).toEqual(right);
    expect(outcome).toMatchObject({
      result: 'accepted',
      deadlines: [{ name: 'correction.reminder', at: before?.at }],
    });
    expect(driver.state).toBe('returned');
    expect(await publishCalendar(deps, '2026-09-30T00:00:00.000Z')).toEqual([]);
  });
});
