import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { newClaim } from '../support/claims.ts';
import { until } from '../support/until.ts';
import { apply } from '../support/proven.ts';
import { seen } from '../support/seen.ts';

/** 民一 acts for nobody in the demonstration: every role of these tests is given here. */
const OFFICER = 'citizen-1';
const PERSON = 'p-citizen-1';
const BANSHAN = { enterprise: '11330105MB0BHJ004D' };

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

async function verifiesFor(...units: readonly string[]): Promise<void> {
  const { sql } = awards.asOwner();
  await sql`delete from roles where person_id = ${PERSON}`;
  await sql`delete from delegations where substitute = ${PERSON}`;
  for (const unit of units)
    await sql`insert into roles (person_id, capacity, unit, from_day)
      values (${PERSON}, 'verify', ${unit}, '2018-01-01')`;
}

async function standsInFor(capacity: string, ...principals: readonly string[]): Promise<void> {
  for (const principal of principals)
    await awards.asOwner()
      .sql`insert into delegations (principal, substitute, capacity, from_day, until_day, reason)
      values (${principal}, ${PERSON}, ${capacity}, '2018-01-01', '2999-12-31', 'away')`;
}

const send = (account: string, application: string, type: string, payload: object = {}, query = '') =>
  awards.as(account).post(`/applications/${application}/signals/${type}${query}`, payload);

/** Before market supervision, the finance bureau and the street. */
async function underVerification(claim: object = {}, applicant = 'applicant-qiaoxi'): Promise<string> {
  const { body } = await apply(awards.as(applicant), newClaim(claim));
  const id = String(body['id']);
  await send('handler-2', id, 'application.accept');
  await reaches(id, 'departmentVerification.answering');
  return id;
}

async function beforeApproval(): Promise<string> {
  const id = await underVerification();
  for (const officer of ['officer-market', 'officer-finance-bureau', 'officer-street'])
    await send(officer, id, 'department.confirm');
  await send('handler-2', id, 'office.propose', { outcome: 'grant', reasons: 'as the file shows' });
  await reaches(id, 'officeReview.approving');
  return id;
}

const reaches = (application: string, state: string): Promise<void> =>
  until(
    async () => (await awards.as('handler-1').get(`/applications/${application}`)).body['state'] === state,
  );

/** In what capacity the officer took their newest step. */
async function actedAs(application: string): Promise<Record<string, unknown> | undefined> {
  const [step] = await awards.database.sql<{ actor: Record<string, unknown> }[]>`
    select event->'actor' as actor from steps where application = ${application} and person = ${PERSON}
    order by seq desc limit 1`;
  return step?.actor;
}

const refusedByTheApi = (application: string) => awards.database.sql<{ code: string }[]>`
  select code from request_refusals where application = ${application} and person = ${PERSON} order by id`;

describe('an officer of several units', () => {
  it('answers for the one that is asked, whichever comes first in the register', async () => {
    await verifiesFor('commerce', 'investment', 'market');
    const id = await underVerification();
    const { body: view } = await awards.as(OFFICER).get(`/applications/${id}`);
    expect(view['allowed']).toMatchObject([
      { type: 'department.confirm' },
      { type: 'department.object' },
      { type: 'department.requestCorrection' },
    ]);
    expect(await send(OFFICER, id, 'department.confirm')).toMatchObject({ status: 200 });
    expect(await actedAs(id)).toEqual({ person: PERSON, as: 'verify', unit: 'market' });
  });

  it('says for which where several are asked, and answers for no other afterwards', async () => {
    await verifiesFor('finance', 'market');
    const id = await underVerification();
    expect(await send(OFFICER, id, 'department.confirm')).toMatchObject({
      status: 409,
      body: { code: 'unit.unclear', units: ['finance', 'market'] },
    });
    expect(await send(OFFICER, id, 'department.confirm', {}, '?for=market')).toMatchObject({ status: 200 });
    expect(await actedAs(id)).toEqual({ person: PERSON, as: 'verify', unit: 'market' });
    expect(await send(OFFICER, id, 'department.confirm', {}, '?for=finance')).toMatchObject({
      status: 409,
      body: { code: 'unit.another' },
    });
    expect(await send(OFFICER, id, 'department.confirm', {}, '?for=commerce')).toMatchObject({
      status: 403,
      body: { code: 'duty.missing' },
    });
    expect(await refusedByTheApi(id)).toEqual([
      { code: 'unit.unclear' },
      { code: 'unit.another' },
      { code: 'duty.missing' },
    ]);
  });

  it('answers for the unit whose task is still open, before one that would only be late', async () => {
    await verifiesFor('finance', 'market');
    const id = await underVerification();
    await send('officer-finance-bureau', id, 'department.confirm');
    expect(await send(OFFICER, id, 'department.confirm')).toMatchObject({ status: 200 });
    expect(await actedAs(id)).toMatchObject({ unit: 'market' });
  });

  it('answers for another one where the first is the applicant itself', async () => {
    await verifiesFor('street-banshan');
    await standsInFor('verify', 'p-officer-market');
    const id = await underVerification(BANSHAN, 'street-banshan');
    expect(await send(OFFICER, id, 'department.confirm')).toMatchObject({ status: 200 });
    expect(await actedAs(id)).toEqual({
      person: PERSON,
      as: 'verify',
      unit: 'market',
      principal: 'p-officer-market',
    });
  });

  it('is refused once, by the rule that stands in the way of the first', async () => {
    await verifiesFor('commerce', 'investment');
    const id = await underVerification();
    expect(await send(OFFICER, id, 'department.confirm')).toMatchObject({ body: { code: 'unit.notAsked' } });
    expect(await refusedByTheApi(id)).toEqual([{ code: 'unit.notAsked' }]);
  });

  it('accepts many at once, each for the unit that is asked there or that is named', async () => {
    await verifiesFor('finance', 'market');
    const [free, both] = [await underVerification(), await underVerification()];
    await send('officer-market', free, 'department.confirm');
    const accept = async (query: string) => {
      const applications = await seen(awards.as(OFFICER), [free, both]);
      const many = { signal: 'department.confirm', applications };
      const { body } = await awards.as(OFFICER).post(`/tasks/accept${query}`, many);
      return (body['answers'] as { status: number }[]).map(({ status }) => status);
    };
    expect(await accept('')).toEqual([200, 409]);
    expect(await actedAs(free)).toMatchObject({ unit: 'finance' });
    expect(await accept('?for=market')).toEqual([409, 200]);
    expect(await actedAs(both)).toMatchObject({ unit: 'market' });
  });
});

describe('the dossier says in which capacity an act is somebody’s', () => {
  const waysTo = async (id: string, type: string) => {
    const { body } = await awards.as(OFFICER).get(`/applications/${id}/dossier`);
    const allowed = body['allowed'] as { type: string; by: Record<string, unknown>[] }[];
    return allowed.find((act) => act.type === type)?.by;
  };

  it('the unit that is asked, and nobody else’s stead', async () => {
    await verifiesFor('commerce', 'market');
    const id = await underVerification();
    expect(await waysTo(id, 'department.confirm')).toMatchObject([
      {
        capacity: { code: 'verify', zh: '成员单位核实', en: 'verifier of a department' },
        unit: { code: 'market' },
        takenOverBy: null,
        principal: null,
      },
    ]);
  });

  it('for whom a substitute stands in, and not a principal who holds another duty there', async () => {
    await verifiesFor();
    await standsInFor('approve', 'p-handler-2', 'p-approver-2');
    const id = await beforeApproval();
    expect(await waysTo(id, 'office.approve')).toMatchObject([
      { capacity: { code: 'approve' }, unit: null, principal: 'p-approver-2' },
    ]);
  });
});

describe('a substitute for several principals', () => {
  it('acts for one who holds no other duty and has declared no interest', async () => {
    await verifiesFor();
    await standsInFor('approve', 'p-handler-2', 'p-approver-1', 'p-approver-2');
    await awards.asOwner().sql`insert into interests (person_id, enterprise, from_day)
      values ('p-approver-1', '91330105MA2AXQ001U', '2018-01-01')`;
    const id = await beforeApproval();
    expect(await send(OFFICER, id, 'office.approve', { reasons: 'r' }, '?for=p-handler-2')).toMatchObject({
      status: 403,
      body: { code: 'duty.alreadyHeld' },
    });
    expect(await send(OFFICER, id, 'office.approve', { reasons: 'r' }, '?for=p-approver-1')).toMatchObject({
      body: { code: 'interest.declared' },
    });
    expect(await send(OFFICER, id, 'office.approve', { reasons: 'r' })).toMatchObject({ status: 200 });
    expect(await actedAs(id)).toEqual({ person: PERSON, as: 'approve', principal: 'p-approver-2' });
  });

  it('acts in their own role first, and for a principal where they say so', async () => {
    await verifiesFor('market');
    await standsInFor('verify', 'p-officer-market');
    const [own, others] = [await underVerification(), await underVerification()];
    await send(OFFICER, own, 'department.confirm');
    expect(await actedAs(own)).toEqual({ person: PERSON, as: 'verify', unit: 'market' });
    await send(OFFICER, others, 'department.confirm', {}, '?for=p-officer-market');
    expect(await actedAs(others)).toMatchObject({ unit: 'market', principal: 'p-officer-market' });
  });
});
