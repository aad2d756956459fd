import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAuthority } from '../../audit/sweep/check-authority.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { findTriggers } from '../../db/administration/find-triggers.ts';
import { findHolders } from '../../db/person/find-holders.ts';
import { findPerson } from '../../db/person/find-person.ts';
import { transact } from '../../db/transaction.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { confirmed } from '../support/by-two.ts';
import { newClaim } from '../support/claims.ts';
import { apply } from '../support/proven.ts';
import { until } from '../support/until.ts';

/** Market supervision ends, and the commerce bureau takes it over. */
const [ENDED, SUCCESSOR] = ['market', 'commerce'];
const UNIT = { kind: 'department', zh: '市场监管局', en: 'market supervision' };
const [FORMER, OFFICER] = ['officer-market', 'officer-commerce'];
const DAY_MS = 86_400_000;
const dayFrom = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const [YESTERDAY, TODAY, TOMORROW] = [dayFrom(-1), dayFrom(0), dayFrom(1)];

let awards: Awards;
const asked: string[] = [];
beforeAll(async () => {
  awards = await startAwards();
  for (let n = 0; n < 3; n += 1) asked.push(await underVerification());
});
afterAll(async () => awards.stop());

async function underVerification(): Promise<string> {
  const id = String((await apply(awards.as('applicant-qiaoxi'), newClaim())).body['id']);
  await awards.as('handler-2').post(`/applications/${id}/signals/application.accept`, {});
  await until(async () => (await openTasks()).some(({ application }) => application === id));
  return id;
}
interface Task {
  readonly application: string;
  readonly unit: string;
}
/** Every open task of the unit that ends. */
const openTasks = async (): Promise<readonly Task[]> =>
  awards.database.sql<Task[]>`
    select application, unit from tasks where unit = ${ENDED} and closed_at is null order by application`;
const inboxOf = async (account: string): Promise<readonly string[]> => {
  const { status, body } = await awards.as(account).get('/tasks');
  // Officers of a unit that has ended verify for nobody any more.
  if (status === 403) return [];
  return (body['tasks'] as { application: string; unit: string | null }[])
    .filter(({ unit }) => unit === ENDED)
    .map(({ application }) => application)
    .sort();
};
const propose = (unit: string, succession: object, account = 'administrator-1') =>
  awards.as(account).post(`/admin/units/${unit}/succession`, succession);
const findings = async () =>
  checkAuthority(await findAuthority(awards.database), await findTriggers(awards.asOwner()));

/** As if the last day of the unit had passed: everything that was entered today was entered a day before. */
async function aDayPasses(): Promise<void> {
  await transact(awards.asOwner(), async (sql) => {
    await sql`set local session_replication_role = replica`;
    await sql`update units set until_day = ${YESTERDAY} where until_day = ${TODAY}`;
    await sql`update admin_acts set detail = jsonb_set(detail, '{untilDay}', to_jsonb(${YESTERDAY}::text)) where act = 'unit.succeed'`;
  });
}

describe('who takes a unit over', () => {
  it.each([
    ['itself', { successor: ENDED, untilDay: TODAY }, 'noSuccessor'],
    ['nobody that is known', { successor: 'moon', untilDay: TODAY }, 'unknownUnit'],
    ['another one, since yesterday', { successor: SUCCESSOR, untilDay: YESTERDAY }, 'pastDay'],
  ])('is not %s', async (_, succession, code) => {
    const { status, body } = await propose(ENDED, succession);
    expect([status, JSON.stringify(body).includes(code)]).toEqual([422, true]);
  });

  it('is named before a unit ends for which awards wait; one for which none waits ends without', async () => {
    const ending = async (id: string, untilDay: string | null) =>
      awards.as('administrator-1').send('PUT', `/admin/units/${id}`, { ...UNIT, untilDay });
    const refused = await ending(ENDED, TODAY);
    expect([refused.status, JSON.stringify(refused.body).includes('openTasks')]).toEqual([422, true]);
    expect((await ending(ENDED, null)).body).toMatchObject({ untilDay: null });
    expect((await ending('archives', null)).status).toBe(200);
    expect((await ending('archives', TODAY)).body).toMatchObject({ untilDay: TODAY, successor: null });
  });

  it('is entered by two administrators, and by nobody else', async () => {
    const succession = { successor: SUCCESSOR, untilDay: TODAY };
    for (const other of ['handler-1', 'auditor-1', FORMER])
      expect((await propose(ENDED, succession, other)).status).toBe(403);
    const proposed = await propose(ENDED, succession);
    expect(proposed.body).toMatchObject({ state: 'open', name: null, content: { kind: 'unit.succeed' } });
    expect((await findPerson(awards.database, OFFICER, TOMORROW))?.roles).toHaveLength(1);
    expect((await confirmed(awards, Promise.resolve(proposed))).body).toMatchObject({ entered: ENDED });
    expect((await propose(ENDED, succession)).body['code']).toBe('record.exists');
    expect(
      JSON.stringify((await propose(SUCCESSOR, { successor: ENDED, untilDay: TOMORROW })).body),
    ).toContain('noSuccessor');
  });

  it('is nobody yet on the last day, and its last day stays', async () => {
    expect(await inboxOf(OFFICER)).toEqual([]);
    expect(await inboxOf(FORMER)).toEqual(asked.toSorted());
    const kept = async (untilDay: string | null) =>
      awards.as('administrator-1').send('PUT', `/admin/units/${ENDED}`, { ...UNIT, untilDay });
    expect(JSON.stringify((await kept(null)).body)).toContain('takenOver');
    expect((await kept(TODAY)).body).toMatchObject({ untilDay: TODAY, successor: SUCCESSOR });
  });
});

describe('from the day after', () => {
  beforeAll(aDayPasses);

  it('every open task is in the inbox of who took over, and in no other', async () => {
    const tasks = await openTasks();
    expect(tasks.length).toBe(asked.length);
    expect(await inboxOf(OFFICER)).toEqual(tasks.map(({ application }) => application));
    expect(await inboxOf(FORMER)).toEqual([]);
    for (const { unit } of tasks)
      expect(await findHolders(awards.database, 'verify', unit, TODAY)).toEqual([`p-${OFFICER}`]);
  });

  it('its officers answer, by name of the unit that was asked; those of the unit that ended do not', async () => {
    const [id = ''] = asked;
    const confirm = async (account: string) =>
      awards.as(account).post(`/applications/${id}/signals/department.confirm`, {});
    expect((await confirm(FORMER)).status).toBe(403);
    const { body: dossier } = await awards.as(OFFICER).get(`/applications/${id}/dossier`);
    const offered = dossier['allowed'] as { readonly type: string; readonly by: readonly object[] }[];
    expect(offered.find(({ type }) => type === 'department.confirm')?.by).toMatchObject([
      { capacity: { code: 'verify' }, unit: { code: ENDED }, takenOverBy: { code: SUCCESSOR } },
    ]);
    const applicantIsOf = async (unit: string | null) =>
      awards.asOwner()
        .sql`update enterprises set unit = ${unit} where code = (select enterprise from applications where id = ${id})`;
    await applicantIsOf(SUCCESSOR);
    expect((await confirm(OFFICER)).body['code']).toBe('role.notHeld');
    await applicantIsOf(null);
    expect((await confirm(OFFICER)).status).toBe(200);
    const [step] = await awards.database.sql`
      select event->'actor' as actor from steps where application = ${id} and person = ${`p-${OFFICER}`}`;
    expect(step?.['actor']).toEqual({ person: `p-${OFFICER}`, as: 'verify', unit: ENDED });
  });

  it('a substitute for the unit that took over answers too', async () => {
    const [, id = ''] = asked;
    const lent = {
      ...{ principal: `p-${OFFICER}`, substitute: 'p-citizen-1', capacity: 'verify', unit: SUCCESSOR },
      ...{ fromDay: TODAY, untilDay: TOMORROW, reason: '休假' },
    };
    await confirmed(awards, awards.as('administrator-1').post('/admin/delegations', lent));
    const confirm = `/applications/${id}/signals/department.confirm`;
    expect((await awards.as('citizen-1').post(confirm, {})).status).toBe(200);
  });

  it('the sweep holds it against the acts: nothing is found, but a successor that nobody entered', async () => {
    expect(await findings()).toEqual([]);
    const { sql } = awards.asOwner();
    await sql`update units set successor = 'finance' where id = ${ENDED}`;
    expect((await findings()).map(({ where }) => where)).toEqual([
      `unit ${ENDED} finance ${YESTERDAY}`,
      `unit ${ENDED} ${SUCCESSOR} ${YESTERDAY}`,
    ]);
    await sql`update units set successor = ${SUCCESSOR} where id = ${ENDED}`;
  });

  it('who took over may be taken over: the tasks go on to the last one', async () => {
    const content = { successor: 'finance', untilDay: TODAY };
    expect((await confirmed(awards, propose(SUCCESSOR, content))).status).toBe(200);
    await aDayPasses();
    expect(await inboxOf(OFFICER)).toEqual([]);
    expect(await inboxOf('officer-finance-bureau')).toEqual(
      (await openTasks()).map(({ application }) => application),
    );
    expect(await inboxOf('officer-finance-bureau')).toHaveLength(1);
  });
});
