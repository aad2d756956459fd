import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEntitlements } from '../../use-cases/report/read-entitlements.ts';
import { readStreets } from '../../use-cases/report/read-streets.ts';
import { readTargets } from '../../use-cases/report/read-targets.ts';
import { CLAIM } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { approvable, approve, clawBack, pay } from '../support/ledger-awards.ts';

const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => {
  const award = await approvable(deps, 'R1', {
    item: 'P6',
    recognition: 'product:report',
    recognisedOn: '2019-06-01',
  });
  await approve(award);
  await pay(award);
});
afterAll(close);

const tile = async (name: string) =>
  (await readTargets(database, '2026-12-31')).targets.find(({ target }) => target === name);

describe('the progress board of Article 2', () => {
  it('counts what awards show, and says from which day and from which source', async () => {
    expect(await tile('famousBrands')).toMatchObject({
      kind: 'increment',
      goal: 20,
      reached: 1,
      source: 'awards',
      isCoveredByItem: true,
      base: { on: '2017-12-31' },
    });
  });

  it('has no number for the growth of trade marks until a base is entered with its source', async () => {
    expect(await tile('validMarks')).toMatchObject({ kind: 'growth', reached: null, base: null });
    for (const [role, value, day] of [
      ['base', 1000, '2017-12-31'],
      ['current', 1199, '2026-06-30'],
    ] as const)
      await database.sql`insert into target_numbers (target, role, value, as_of, source, entered_by)
        values ('validMarks', ${role}, ${value}, ${day}, 'register of marks', 'p-1')`;
    expect(await tile('validMarks')).toMatchObject({
      reached: 19.9,
      base: { value: 1000, source: { en: 'register of marks' } },
    });
  });

  it('takes no number without a source', async () => {
    await expect(
      database.sql`insert into target_numbers (target, role, value, as_of, source, entered_by)
        values ('validMarks', 'base', 1, '2017-12-31', '', 'p-1')`,
    ).rejects.toMatchObject({ constraint_name: 'target_number_sourced' });
  });
});

it('the street board of Article 14 counts the recognition for the street of the enterprise', async () => {
  const board = await readStreets(database, 'console', 2019);
  expect(board.find(({ street }) => street === 'street-gongchenqiao')).toMatchObject({
    name: { zh: '拱宸桥街道' },
    province: 1,
    enterprises: 1,
    netPaidFen: 10_000_000,
  });
  expect(board.find(({ street }) => street === 'street-banshan')).toMatchObject({
    province: 0,
    netPaidFen: 0,
  });
});

it('the board knows streets from parks, and lists both although nobody is registered there, and no department', async () => {
  const places = (await readStreets(database, 'console', 2019)).map(({ street, place }) => [street, place]);
  expect(Object.fromEntries(places)).toEqual({
    'street-gongchenqiao': 'street',
    'street-banshan': 'street',
    'park-sample': 'park',
  });
  await owner.sql`update units set until_day = '2018-12-31' where id = 'park-sample'`;
  expect((await readStreets(database, 'console', 2019)).map(({ street }) => street)).not.toContain(
    'park-sample',
  );
  expect((await readStreets(database, 'console', 2018)).map(({ street }) => street)).toContain('park-sample');
});

it('Article 9 follows the highest level that the enterprise holds, and ends when its award is claimed back', async () => {
  expect(await readEntitlements(database, CLAIM.enterprise, '2026-12-31')).toMatchObject({
    level: 'province',
  });
  const lost = await approvable(deps, 'R2', {
    item: 'M1',
    recognition: 'mark:report',
    recognitionRoute: 'administrative',
  });
  await approve(lost);
  await pay(lost);
  expect(await readEntitlements(database, CLAIM.enterprise, '2026-12-31')).toMatchObject({ level: 'nation' });
  await clawBack(lost, 30_000_000);
  expect(await readEntitlements(database, CLAIM.enterprise, '2026-12-31')).toMatchObject({
    level: 'province',
  });
});
