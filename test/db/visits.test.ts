import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApplication } from '../../db/application/find-application.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { findVisits, type Visit } from '../../db/person/find-visits.ts';
import { ENTERPRISES } from '../../embedded/demonstration.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const DAY = '2026-03-02';
const { database, owner, deps, close } = await seededDatabase();
afterAll(close);
beforeAll(async () => {
  for (const id of ['A1', 'A2']) {
    const claim = { ...CLAIM, certificate: id, recognition: `product:${id}` };
    await new HandDriver(deps, id).send('application.submit', WHO.applicant, { claim, documents: [] });
  }
});

const ofQiaoxi = (application: string | null) => ({ account: 'applicant-qiaoxi', application });
const idsOf = (visits: readonly (Visit | null)[]) =>
  visits.map((visit) => visit && [visit.person.account, visit.application?.id ?? null]);

describe('who comes together', () => {
  it('is answered in the order of asking, the same person as often as they ask', async () => {
    const asked = [
      ofQiaoxi('A2'),
      { account: 'applicant-yunhe', application: 'A1' },
      { account: 'nobody', application: 'A1' },
      ofQiaoxi(null),
      { account: 'handler-1', application: 'A1' },
      ofQiaoxi('A1'),
      { account: 'nobody', application: null },
      ofQiaoxi('A9'),
    ];
    expect(idsOf(await findVisits(database, asked, DAY))).toEqual([
      ['applicant-qiaoxi', 'A2'],
      ['applicant-yunhe', null],
      null,
      ['applicant-qiaoxi', null],
      ['handler-1', 'A1'],
      ['applicant-qiaoxi', 'A1'],
      null,
      ['applicant-qiaoxi', null],
    ]);
  });

  it('reads what who comes alone reads', async () => {
    const accounts = ['street-banshan', 'applicant-qiaoxi', 'group-head', 'administrator-1'];
    const visits = await findVisits(
      database,
      accounts.map((account) => ({ account, application: 'A1' })),
      DAY,
    );
    for (const [index, account] of accounts.entries()) {
      const person = (await findPerson(database, account, DAY)) as Person;
      expect(visits[index]).toEqual({ person, application: await findApplication(database, 'A1', person) });
    }
    expect(visits[1]?.application?.tasks.map(({ task }) => task)).toEqual(['accept']);
  });
});

describe('what somebody may do on a day', () => {
  const rolesOf = async (account: string, day = DAY) => (await findPerson(database, account, day))?.roles;

  beforeAll(async () => {
    await owner.sql`insert into delegations (principal, substitute, capacity, unit, from_day, until_day, reason)
      values ('p-handler-1', 'p-officer-market', 'handle', null, ${DAY}, ${DAY}, 'away'),
        ('p-handler-1', 'p-administrator-1', 'handle', null, ${DAY}, ${DAY}, 'away')`;
  });

  it('is their own first, then that of whom they stand in for, on the days of it', async () => {
    const own = { capacity: 'verify', unit: 'market', principal: null };
    const away = { capacity: 'handle', unit: null, principal: 'p-handler-1' };
    expect(await rolesOf('officer-market')).toEqual([own, away]);
    expect(await rolesOf('officer-market', '2026-03-01')).toEqual([own]);
    expect(await rolesOf('officer-market', '2026-03-03')).toEqual([own]);
  });

  it('is for an administrator no standing in, for an applicant nothing', async () => {
    expect((await rolesOf('administrator-1'))?.map(({ capacity }) => capacity)).toEqual(['administrator']);
    const { roles, enterprises } = (await findPerson(database, 'applicant-qiaoxi', DAY)) as Person;
    expect({ roles, enterprises }).toEqual({ roles: [], enterprises: [ENTERPRISES.qiaoxi] });
  });

  it('is for units that theirs took over, one after another, from the day on which each ended', async () => {
    await owner.sql`insert into units (id, kind, zh, en, until_day, successor)
      values ('weights', 'department', '计量', 'weights', '2026-03-01', 'market'),
        ('marks', 'department', '商标', 'marks', '2026-01-31', 'weights')`;
    const unitsOn = async (day: string) =>
      (await rolesOf('officer-market', day))
        ?.filter(({ principal }) => principal === null)
        .map(({ unit }) => unit);
    expect(await unitsOn('2026-03-01')).toEqual(['market']);
    expect(await unitsOn('2026-03-02')).toEqual(['market', 'marks', 'weights'].sort());
  });
});
