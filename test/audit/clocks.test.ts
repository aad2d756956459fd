import { afterAll, expect, it } from 'vitest';
import { byAward, daysByParty } from '../../audit/clocks.ts';
import { readClocks } from '../../use-cases/report/read-clocks.ts';
import { findWaitingSteps } from '../../db/step/find-waiting-steps.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { approvable } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { officer } from '../support/officer.ts';

const { database, deps, close } = await seededDatabase();
afterAll(close);

const day = (number: number): string => new Date(Date.UTC(2026, 2, number, 4)).toISOString();
const NOW = Date.parse(day(20));
const clockOf = async (unit: string) =>
  (await readClocks(database, 'console', '2026-01-01', NOW)).departments.find((clock) => clock.unit === unit);

it('departments are counted apart: each by its own requests, and by its part of the days of all of them', async () => {
  const award = new HandDriver(deps, 'apart');
  await award.send('application.submit', WHO.applicant, { claim: CLAIM, documents: [] }, day(1));
  await award.send('application.accept', WHO.handler, {}, day(3));
  await award.send('department.confirm', officer('market'), {}, day(5));
  await award.send('department.confirm', officer('finance'), {}, day(6));
  await award.send('department.requestCorrection', officer('street'), { reasons: 'r' }, day(7));
  await award.send('application.resubmit', WHO.applicant, { claim: CLAIM, documents: [] }, day(17));
  expect(award.state).toBe('departmentVerification.answering');

  expect(await clockOf('market')).toMatchObject({ ended: 1, open: 0, p50: 2 });
  expect((await clockOf('market'))?.days).toBeCloseTo(2 / 3, 9);
  expect(await clockOf('finance')).toMatchObject({ ended: 1, open: 0, p50: 3 });
  expect((await clockOf('finance'))?.days).toBeCloseTo(2 / 3 + 1 / 2, 9);
  expect(await clockOf('street')).toMatchObject({ ended: 1, open: 1, p50: 4, p90: 4 });
  expect((await clockOf('street'))?.days).toBeCloseTo(2 / 3 + 1 / 2 + 1 + 3, 9);
});

it('a request is not counted while the award is with the applicant', async () => {
  const award = new HandDriver(deps, 'away');
  const claim = { ...CLAIM, recognition: 'product:away', certificate: 'away' };
  await award.send('application.submit', WHO.applicant, { claim, documents: [] }, day(1));
  await award.send('application.accept', WHO.handler, {}, day(1));
  await award.send('department.requestCorrection', officer('street'), { reasons: 'r' }, day(2));
  const before = await clockOf('finance');
  await award.send('application.resubmit', WHO.applicant, { claim, documents: [] }, day(20));
  expect(before).toMatchObject({ ended: 1, open: 1 });
  expect(await clockOf('finance')).toEqual(before);
});

it('all of it adds up to what the journals of the awards say one by one', async () => {
  await approvable(deps, 'further', { recognition: 'product:further', item: 'P6' }, day(9));
  const { parties, departments } = await readClocks(database, 'console', '2026-01-01', NOW);
  const awards = [...byAward(await findWaitingSteps(database)).values()].map((own) => daysByParty(own, NOW));
  for (const { party, days } of parties)
    expect(days).toBeCloseTo(
      awards.reduce((sum, each) => sum + (each[party] ?? 0), 0),
      9,
    );
  expect(new Set(parties.map(({ party }) => party))).toEqual(new Set(awards.flatMap(Object.keys)));
  expect(departments.reduce((sum, { days }) => sum + days, 0)).toBeCloseTo(
    parties.find(({ party }) => party === 'department')?.days ?? 0,
    9,
  );
});

it('awards are counted from their day on, and before it while they still wait for something', async () => {
  const at = (time: string) => new Date(`2025-06-01T${time}+08:00`).toISOString();
  for (const [application, submitted] of [
    ['in time', at('00:00:00.000')],
    ['too early', new Date(Date.parse(at('00:00:00.000')) - 1).toISOString()],
    ['still open', at('00:00:00.000').replace('2025', '2024')],
  ] as const) {
    const driver = new HandDriver(deps, application);
    const claim = { ...CLAIM, recognition: `product:${application}`, certificate: application };
    await driver.send('application.submit', WHO.applicant, { claim, documents: [] }, submitted);
    if (application !== 'still open') await driver.send('application.withdraw', WHO.applicant, {}, day(1));
  }
  const submissions = async (since: string) => {
    const { stages } = await readClocks(database, 'console', since, NOW);
    const { ended, open } = stages.find(({ state }) => state === 'submitted') ?? { ended: 0, open: 0 };
    return [ended, open];
  };
  const [before = 0] = await submissions('2025-06-02');
  expect(await submissions('2025-06-02')).toEqual([before, 1]);
  expect(await submissions('2025-06-01')).toEqual([before + 1, 1]);
  expect(await submissions('2025-05-31')).toEqual([before + 2, 1]);
});
