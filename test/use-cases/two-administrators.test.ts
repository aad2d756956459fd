import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { findPerson } from '../../db/person/find-person.ts';
import { confirmChange } from '../../use-cases/change/confirm-change.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { forgetPerson } from '../../use-cases/person/forget-person.ts';
import { Refused } from '../../use-cases/refused.ts';
import { endRole } from '../../use-cases/role/end-role.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { vaultOfTests } from '../support/vault.ts';

const place = await seededDatabase();
const { database } = place;
afterAll(place.close);

const deps = { database, vault: vaultOfTests, outbox: { mailbox: null } } as never;
const dayOn = (later: number): string => dayIn(new Date(Date.now() + later * 86_400_000));
const [FIRST, SECOND, THIRD, FOURTH] = ['a-first', 'a-second', 'a-third', 'a-fourth'] as const;
const SINCE = '2018-01-01';

/** They alone administer, each until a day or without an end. */
async function administer(terms: Readonly<Record<string, string | null>>): Promise<void> {
  const { sql } = place.owner;
  await sql`delete from roles where capacity = 'administrator'`;
  for (const [id, untilDay] of Object.entries(terms)) {
    await sql`insert into persons (id, account) values (${id}, ${id}) on conflict do nothing`;
    await sql`insert into roles (person_id, capacity, from_day, until_day)
      values (${id}, 'administrator', ${SINCE}, ${untilDay})`;
  }
}

const person = async (account: string) => {
  const found = await findPerson(database, account, dayOn(0));
  if (found === null) throw new Error(`nobody is ${account}`);
  return found;
};
const roleUntil = (capacity: string, untilDay: string) => ({ capacity, fromDay: SINCE, untilDay }) as never;
const ends = async (by: string, whom: string, untilDay = dayOn(0)) =>
  endRole(deps, await person(by), 'token', whom, roleUntil('administrator', untilDay));
const forgets = async (by: string, whom: string) => forgetPerson(deps, await person(by), 'token', whom);
const confirms = async (by: string, change: object) =>
  confirmChange(deps, await person(by), 'token', String(Reflect.get(change, 'id')));
const codeOf = async (act: Promise<unknown>): Promise<string> =>
  act.then(
    () => 'done',
    (error: unknown) => {
      if (!(error instanceof Refused)) throw error;
      return error.code;
    },
  );
const untilDays = async () => {
  const rows = await database.sql<{ id: string; until: string | null }[]>`
    select person_id as id, until_day::text as until from roles where capacity = 'administrator' order by person_id`;
  return rows.map(({ id, until }) => [id, until]);
};

describe('of two administrators', () => {
  beforeEach(async () => administer({ [FIRST]: null, [SECOND]: null }));

  it.each([
    ['today', 0],
    ['yesterday', -1],
    ['on a day to come', 30],
  ])('neither ends the role of the other %s', async (_, later) => {
    expect(await codeOf(ends(FIRST, SECOND, dayOn(later)))).toBe('admin.twoNeeded');
    expect(await untilDays()).toEqual([
      [FIRST, null],
      [SECOND, null],
    ]);
  });

  it('neither has the other forgotten', async () => {
    expect(await codeOf(forgets(FIRST, SECOND))).toBe('admin.twoNeeded');
  });

  it('either ends any other role, and has anybody else forgotten', async () => {
    const officer = roleUntil('handle', dayOn(0));
    await place.owner
      .sql`insert into roles (person_id, capacity, from_day) values ('p-citizen-1', 'handle', ${SINCE})`;
    expect(await codeOf(endRole(deps, await person(FIRST), 'token', 'p-citizen-1', officer))).toBe('done');
    expect(await codeOf(forgets(FIRST, 'p-citizen-1'))).toBe('done');
  });
});

describe('of three administrators', () => {
  beforeEach(async () => administer({ [FIRST]: null, [SECOND]: null, [THIRD]: null }));

  it('two end the role of one, and then no further one', async () => {
    expect(await codeOf(confirms(SECOND, await ends(FIRST, THIRD)))).toBe('done');
    expect(await codeOf(ends(FIRST, SECOND))).toBe('admin.twoNeeded');
    expect(await untilDays()).toContainEqual([THIRD, dayOn(0)]);
  });

  it('two who are ended at once are not both ended', async () => {
    const [second, third] = [await ends(FIRST, SECOND), await ends(FIRST, THIRD)];
    const codes = await Promise.all([codeOf(confirms(THIRD, second)), codeOf(confirms(SECOND, third))]);
    expect(codes.toSorted()).toEqual(['admin.twoNeeded', 'done']);
  });

  it('one whose role ends by itself counts until its last day', async () => {
    await administer({ [FIRST]: null, [SECOND]: dayOn(30), [THIRD]: dayOn(60) });
    expect(await codeOf(ends(FIRST, THIRD, dayOn(30)))).toBe('admin.twoNeeded');
    await administer({ [FIRST]: null, [SECOND]: dayOn(30), [THIRD]: dayOn(30) });
    expect(await codeOf(ends(FIRST, THIRD, dayOn(29)))).toBe('done');
    await administer({ [FIRST]: null, [SECOND]: null, [THIRD]: null, [FOURTH]: null });
    expect(await codeOf(confirms(SECOND, await ends(FIRST, THIRD, dayOn(10))))).toBe('done');
    expect(await codeOf(confirms(SECOND, await ends(FIRST, FOURTH, dayOn(5))))).toBe('done');
    expect(await codeOf(ends(FIRST, SECOND, dayOn(10)))).toBe('admin.twoNeeded');
  });

  it('one is forgotten, and their role ends with it', async () => {
    expect(await codeOf(forgets(FIRST, THIRD))).toBe('done');
  });
});
