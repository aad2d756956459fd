import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishCalendar } from '../../use-cases/office/publish-calendar.ts';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { connect, type Database } from '../../db/connect.ts';
import { PUBLISHED } from '../../policy/engine/calendar/published.ts';
import { addDays, endOfDay, weekday } from '../../policy/engine/dates.ts';
import { Award, until, WHO } from '../faults/award.ts';
import { openField, type Field } from '../faults/field.ts';

const UNITS = ['market', 'finance', 'investment', 'street'];
const HOUR_MS = 3_600_000;

let field: Field;
let owner: Database;
beforeAll(async () => {
  field = await openField();
  owner = connect(field.databaseUrls.ownerUrl, 1);
  await field.startWorker();
});
afterAll(async () => {
  await owner.close();
  await field.close();
});

const passUntil = async ({ id }: Award, instant: number): Promise<unknown> =>
  fastForwardTo(field.client.workflowService, field.namespace, id, instant);
const lastOf = async (award: Award) => (await award.journal()).at(-1);
const passedOf = async (award: Award, name: string): Promise<readonly string[]> =>
  (await award.journal()).filter(({ type }) => type === name).map(({ at }) => at);

/** Somebody reports that the firm has left on a day. */
async function report(award: Award, effectiveOn: string, at: number): Promise<void> {
  const move = { effectiveOn, address: '江南大道9号（样例）', district: '滨江区' };
  await award.send('relocation.report', { person: 'p-registry-1', as: 'registry' }, move, new Date(at));
  await award.untilAnswered();
}

describe('five years of watch, counted from the registration in the district (A31, A32)', () => {
  let firms = 0;

  /** Two awards of a firm that was registered here on a day, both paid and watched. */
  async function watchedSince(day: string): Promise<readonly [Award, Award]> {
    firms += 1;
    const enterprise = `9133010500000000${String(firms).padStart(2, '0')}`;
    const firm = {
      code: enterprise,
      name: 'SAMPLE',
      beneficiary: 'enterprise',
      introduced_on: day,
      unit: null,
    };
    const place = { enterprise, address: 'SAMPLE', street: null };
    await owner.sql`insert into enterprises ${owner.sql(firm)}`;
    await owner.sql`insert into agents ${owner.sql({ person_id: WHO.xinqian.person, enterprise })}`;
    await owner.sql`insert into registrations ${owner.sql([
      { ...place, from_day: '2015-01-01', district: '滨江区' },
      { ...place, from_day: day, district: '拱墅区' },
    ])}`;
    const both = [new Award(field, `${day}-before`), new Award(field, `${day}-at`)] as const;
    for (const award of both) {
      await award.untilPaid(UNITS, true, { enterprise, recognisedOn: '2021-06-01' });
      await until(
        async () => (await lastOf(award))?.stateAfter === 'funded.watched',
        `${award.id} is watched`,
      );
    }
    return both;
  }

  it.each([
    ['on 29 February end with the February that has no such day', '2024-02-29', '2029-02-28'],
    ['on the day before it end on the same day', '2024-02-28', '2029-02-28'],
    ['on the last of a month end on the last of that month', '2024-03-31', '2029-03-31'],
    ['on 1 March end on 1 March, whatever leap day lies between', '2024-03-01', '2029-03-01'],
  ])('begun %s', async (_, from, lastDay) => {
    const end = Date.parse(endOfDay(lastDay));
    const [before, at] = await watchedSince(from);

    await passUntil(before, end - HOUR_MS);
    expect(await lastOf(before)).toMatchObject({ stateAfter: 'funded.watched' });
    await report(before, lastDay, end - 1);
    expect(await lastOf(before)).toMatchObject({ accepted: true, stateAfter: 'funded.relocationReview' });
    expect(await passedOf(before, 'watch.elapsed')).toEqual([]);

    await passUntil(at, end);
    await until(async () => (await passedOf(at, 'watch.elapsed')).length > 0, `${at.id} is released`);
    expect(await passedOf(at, 'watch.elapsed')).toEqual([endOfDay(lastDay)]);
    await report(at, addDays(lastDay, 1), end);
    expect(await lastOf(at)).toMatchObject({ accepted: false, stateAfter: 'released' });
  });
});

/** An award whose form has come in on a day at ten o'clock in Hangzhou, and waits to be accepted. */
async function submittedOn(day: string): Promise<Award> {
  const award = new Award(field, `A-${day}-${String(Math.random()).slice(2, 8)}`);
  await award.submit(false, {}, new Date(`${day}T02:00:00.000Z`));
  await award.untilAnswered();
  return award;
}

/** Nobody may do this: it leaves a row that moves nothing. */
async function attempt(award: Award, at: number): Promise<void> {
  await award.send('office.approve', WHO.approver, { reasons: 'too early' }, new Date(at));
  await award.untilAnswered();
}

/** It is due when the day ends, not a millisecond earlier, and once. */
async function expectDueOn(award: Award, day: string): Promise<void> {
  const due = Date.parse(endOfDay(day));
  await passUntil(award, due - HOUR_MS);
  await attempt(award, due - 1);
  expect(await passedOf(award, 'acceptance.due')).toEqual([]);
  await passUntil(award, due);
  await until(async () => (await passedOf(award, 'acceptance.due')).length > 0, `${award.id} is due`);
  await attempt(award, due + 1);
  expect(await passedOf(award, 'acceptance.due')).toEqual([endOfDay(day)]);
}

describe('five working days', () => {
  it('of a year with swapped days count the Saturday on which people work, and no day of the holiday', async () => {
    // 2026: the National Day from 10-01 to 10-07, and Saturday 10-10 for it.
    const award = await submittedOn('2026-09-30');
    await until(
      async () => (await passedOf(award, 'acceptance.due')).length === 3,
      'three rungs have passed',
    );
    expect(await passedOf(award, 'acceptance.due')).toEqual(
      ['2026-10-13', '2026-10-20', '2026-10-27'].map(endOfDay),
    );
  });

  it('of a year that is not published are Monday to Friday, and move when it is', async () => {
    const year = Math.max(PUBLISHED.last, new Date().getUTCFullYear()) + 1;
    const monday = firstMonday(`${year}-03-01`);
    const next = addDays(monday, 28);
    const [holidayed, swapped] = [await submittedOn(monday), await submittedOn(next)];
    expect(await dueOf(holidayed)).toEqual({ due: endOfDay(addDays(monday, 7)), provisional: true });
    expect(await dueOf(swapped)).toEqual({ due: endOfDay(addDays(next, 7)), provisional: true });
    await Promise.all([
      passUntil(holidayed, Date.parse(endOfDay(monday))),
      passUntil(swapped, Date.parse(endOfDay(next))),
    ]);

    publish(year, [addDays(monday, 2), addDays(monday, 3)], [addDays(next, 5)]);
    const deps = { database: field.database, deliver: field.engine.deliver };
    expect([...(await publishCalendar(deps, endOfDay(monday)))].sort()).toEqual(
      [holidayed.id, swapped.id].sort(),
    );
    for (const award of [holidayed, swapped])
      await until(async () => (await lastOf(award))?.type === 'calendar.published', `${award.id} is told`);
    expect(await dueOf(holidayed)).toEqual({ due: endOfDay(addDays(monday, 9)), provisional: false });
    expect(await dueOf(swapped)).toEqual({ due: endOfDay(addDays(next, 5)), provisional: false });

    await passUntil(holidayed, Date.parse(endOfDay(addDays(monday, 7))));
    expect(await passedOf(holidayed, 'acceptance.due')).toEqual([]);
    await expectDueOn(holidayed, addDays(monday, 9));
    await expectDueOn(swapped, addDays(next, 5));
    await passUntil(swapped, Date.parse(endOfDay(addDays(next, 7))));
    expect(await passedOf(swapped, 'acceptance.due')).toHaveLength(1);

    await expectDueOn(await submittedOn(next), addDays(next, 5));
  });
});

const firstMonday = (day: string): string => {
  let monday = day;
  while (weekday(monday) !== 1) monday = addDays(monday, 1);
  return monday;
};

async function dueOf({ id }: Award): Promise<unknown> {
  const [row] = await field.database.sql`
    select utc(due) as due, provisional
    from tasks where application = ${id} and closed_at is null`;
  return row;
}

/** What a release with the State Council's notice of a year brings. */
function publish(year: number, holidays: readonly string[], workdays: readonly string[]): void {
  Object.assign(PUBLISHED, { last: year });
  for (const day of holidays) Object.assign(days.holidays, { [day]: 'SAMPLE' });
  for (const day of workdays) Object.assign(days.workdays, { [day]: 'SAMPLE' });
}
