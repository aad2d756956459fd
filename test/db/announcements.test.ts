import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announcements, type Announcements } from '../../db/step/announcements.ts';
import { answers } from '../../use-cases/command/answers.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { approvable } from '../support/ledger-awards.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { applicationUrl, database, owner, deps, close } = await seededDatabase();
let announced: Announcements;
let names = 0;

const submit = async (): Promise<HandDriver> => {
  const driver = new HandDriver(deps, `announced-${(names += 1)}`);
  const claim = { ...CLAIM, certificate: driver.application };
  await driver.send('application.submit', WHO.applicant, { claim, documents: [] });
  return driver;
};
const listening = async (): Promise<number[]> =>
  (
    await owner.sql<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and query like 'listen %'`
  ).map(({ pid }) => pid);
/** Steps are recorded until one is heard of. */
const untilHeard = async (): Promise<void> =>
  expect
    .poll(async () => {
      await submit();
      return announced.areHeard;
    })
    .toBe(true);

beforeAll(() => {
  announced = announcements(applicationUrl);
});
afterAll(async () => {
  await announced.close();
  await close();
});

describe('a recorded step', () => {
  it('is announced once it is there, and none is believed to be heard before', async () => {
    await expect.poll(listening).toHaveLength(1);
    expect(announced).toMatchObject({ count: 0, areHeard: false });
    const heard = announced.next(0, 60_000);
    await submit();
    await heard;
    expect(announced).toMatchObject({ count: 1, areHeard: true });
  });

  it('is announced behind its locks as well, and a refused one too', async () => {
    const granted = await approvable(deps, 'announced-money', { recognition: 'product:announced' });
    const rows = async (): Promise<number> => (await owner.sql`select from steps`).length;
    await expect.poll(() => announced.count).toBe(await rows());
    await granted.send('office.approve', WHO.approver, { reasons: 'as the file shows' });
    await expect.poll(() => announced.count).toBe(await rows());
    await granted.send('application.withdraw', WHO.handler);
    expect(granted.lastOutcome).toMatchObject({ result: 'refused' });
    await expect.poll(() => announced.count).toBe(await rows());
  });

  it('is not waited for if it was announced since', async () => {
    await announced.next(announced.count - 1, 60_000);
  });
});

describe('a connection on which nothing is heard any more', () => {
  it('is believed for one step that was missed, and replaced if another is', async () => {
    await untilHeard();
    const first = await listening();
    announced.missed();
    expect(announced.areHeard).toBe(false);
    await expect
      .poll(async () => {
        announced.missed();
        return (await listening()).filter((pid) => !first.includes(pid)).length;
      })
      .toBe(1);
    await expect.poll(listening).not.toContain(first[0]);
    await untilHeard();
  });
});

describe('the one who waits for an answer', () => {
  it('has it once the step is announced, and from a look where nothing is heard', async () => {
    const waits = answers(database, announced);
    await untilHeard();
    const driver = new HandDriver(deps, 'waited-for');
    const answer = waits.wait('waited-for-1-application.submit', 60_000);
    await driver.send('application.submit', WHO.applicant, {
      claim: { ...CLAIM, certificate: 'waited-for' },
      documents: [],
    });
    expect(await answer).toMatchObject({ application: 'waited-for', seq: 1 });
    expect(announced.areHeard).toBe(true);
    // The announcement came before anybody waited.
    expect(await waits.wait('waited-for-1-application.submit', 60_000)).toMatchObject({ seq: 1 });
  });

  it('has at once what was there before, though nothing is announced any more', async () => {
    await submit();
    const missed: string[] = [];
    const silent: Announcements = {
      ...announced,
      count: 7,
      areHeard: true,
      next: async () => new Promise(() => undefined),
      missed: () => missed.push('missed'),
    };
    const waits = answers(database, silent);
    const [other, own] = ['another-1-application.submit', `announced-${names}-1-application.submit`];
    expect(await waits.wait(own, 60_000)).toMatchObject({ seq: 1 });
    const waitingStill = waits.wait(other, 1_000);
    expect(await waits.wait(own, 60_000)).toMatchObject({ seq: 1 });
    expect(await waitingStill).toBeNull();
    expect(missed).toEqual([]);
  });

  it('misses what was not announced, and says so', async () => {
    const missed: string[] = [];
    const deaf: Announcements = {
      ...announced,
      count: 7,
      areHeard: true,
      next: async (_, ms) => announced.next(announced.count + 1_000, ms),
      missed: () => missed.push('missed'),
    };
    const waits = answers(database, deaf);
    const answer = waits.wait(`announced-${names + 1}-1-application.submit`, 60_000);
    // It looked in vain when this one, which was there before, was found.
    expect(await waits.wait(`announced-${names}-1-application.submit`, 60_000)).toMatchObject({ seq: 1 });
    await submit();
    expect(await answer).toMatchObject({ seq: 1 });
    expect(missed).toEqual(['missed']);
  });
});
