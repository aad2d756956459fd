import { afterAll, expect, it } from 'vitest';
import { checkAuthority } from '../../audit/sweep/check-authority.ts';
import { findAuthority } from '../../db/administration/find-authority.ts';
import { findTriggers } from '../../db/administration/find-triggers.ts';
import { signFor } from '../support/signing.ts';
import { startAwards } from '../support/awards.ts';
import { enteredBy } from '../support/by-two.ts';
import { provenForm } from '../support/proven.ts';

const awards = await startAwards();
const owner = awards.asOwner();
afterAll(async () => awards.stop());

const findings = async (): Promise<readonly string[]> =>
  checkAuthority(await findAuthority(awards.database), await findTriggers(owner)).map(
    ({ where, finding }) => `${where}: ${finding}`,
  );

const claim = {
  item: 'C1',
  enterprise: '91330105MA2AXQ001U',
  recognition: 'product:authority',
  recognisedOn: '2026-01-05',
  certificate: 'AU-1',
} as const;

it('finds nothing where everybody acted by a right that an act of administration gave', async () => {
  const { body } = await awards.as('applicant-qiaoxi').post('/applications', { claim, documents: [] });
  const id = String(body['id']);
  await awards.as('handler-1').post(`/applications/${id}/signals/application.accept`, {});
  const admin = awards.as('administrator-1');
  const person = await enteredBy(awards, admin.post('/admin/people', { account: 'new', name: '新人' }));
  const role = { capacity: 'handle', fromDay: '2026-01-01' };
  await enteredBy(awards, admin.post(`/admin/people/${person}/roles`, role));
  await admin.post(`/admin/people/${person}/roles/end`, { ...role, untilDay: '2026-06-30' });
  const interest = { enterprise: claim.enterprise, fromDay: '2026-01-01' };
  await admin.post(`/admin/people/${person}/interests`, interest);
  await admin.post(`/admin/people/${person}/interests/end`, { ...interest, untilDay: '2026-02-01' });
  const lent = {
    principal: 'p-approver-1',
    substitute: person,
    capacity: 'approve',
    fromDay: '2026-01-01',
    untilDay: '2026-12-31',
    reason: 'away',
  };
  const delegation = await enteredBy(awards, admin.post('/admin/delegations', lent));
  await admin.post(`/admin/delegations/${delegation}/end`, { untilDay: '2026-03-01' });
  await admin.send('PUT', `/admin/enterprises/${claim.enterprise}/agents/${person}`, {});
  await admin.send('DELETE', `/admin/enterprises/${claim.enterprise}/agents/${person}`);
  expect(await findings()).toEqual([]);
});

/** What somebody does to the tables past every command, how it is undone, and what the sweep says of it. */
const CHANGES: readonly (readonly [does: string, undoes: string, said: RegExp])[] = [
  [
    `insert into roles (person_id, capacity, from_day) values ('p-citizen-1', 'pay', '2026-01-01')`,
    `delete from roles where person_id = 'p-citizen-1'`,
    /^role p-citizen-1 pay .*follows from no act/,
  ],
  [
    `delete from roles where person_id = 'p-finance-2'`,
    `insert into roles (person_id, capacity, from_day) values ('p-finance-2', 'pay', '2018-01-01')`,
    /^role p-finance-2 pay .*was entered, and is not there/,
  ],
  [
    `update roles set until_day = '2018-01-02' where person_id = 'p-group-head'`,
    `update roles set until_day = null where person_id = 'p-group-head'`,
    /^role p-group-head group 2018-01-01|role p-group-head group - 2018-01-01/,
  ],
  [
    `insert into agents values ('p-handler-2', '91330105MA2AXQ001U')`,
    `delete from agents where person_id = 'p-handler-2'`,
    /^agent p-handler-2 .*follows from no act/,
  ],
  [
    `insert into delegations (principal, substitute, capacity, from_day, until_day, reason) values ('p-group-head', 'p-citizen-1', 'group', '2026-01-01', '2026-12-31', 'x')`,
    `alter table delegations disable trigger user; delete from delegations where substitute = 'p-citizen-1'; alter table delegations enable trigger user`,
    /^delegation p-group-head p-citizen-1 .*follows from no act/,
  ],
  [
    `insert into interests (person_id, enterprise, from_day) values ('p-group-head', '91330105MA2AXQ001U', '2026-01-01')`,
    `delete from interests where person_id = 'p-group-head'`,
    /^interest p-group-head .*follows from no act/,
  ],
  [
    `alter table admin_acts drop constraint admin_act_by_two;
      insert into admin_acts (id, person, act, about, detail) values (-1, 'p-administrator-1', 'person.account', 'p-citizen-1', '{}')`,
    `alter table admin_acts disable trigger user; delete from admin_acts where id = -1; alter table admin_acts enable trigger user`,
    /^act -1, person.account p-citizen-1: was made by p-administrator-1 alone/,
  ],
  [
    `insert into admin_acts (id, person, act, about, detail)
      values (-1, 'p-administrator-1', 'person.account', 'p-citizen-1', '{"proposedBy": "p-handler-1"}')`,
    `alter table admin_acts disable trigger user; delete from admin_acts where id = -1; alter table admin_acts enable trigger user`,
    /^act -1, person.account p-citizen-1: names p-handler-1, who did not administer/,
  ],
  [
    `insert into admin_acts (id, person, act, about, detail) values (-1, 'operator', 'person.account', 'p-citizen-1', '{}')`,
    `alter table admin_acts disable trigger user; delete from admin_acts where id = -1; alter table admin_acts enable trigger user`,
    /^act -1, person.account p-citizen-1: was entered at the console although two administered/,
  ],
  [
    `insert into persons (id, account) values ('p-third', 'third');
      insert into roles (person_id, capacity, from_day, until_day) values ('p-third', 'administrator', '2018-01-01', '2026-01-01');
      insert into admin_acts (id, at, person, act, about, detail) values
        (-3, now() - interval '1 hour', 'p-administrator-1', 'role.grant', 'p-third', '{"capacity": "administrator", "unit": null, "fromDay": "2018-01-01", "untilDay": null, "proposedBy": "p-administrator-2"}'),
        (-1, now(), 'p-administrator-1', 'role.end', 'p-third', '{"capacity": "administrator", "unit": null, "fromDay": "2018-01-01", "untilDay": "2026-01-01"}')`,
    `alter table admin_acts disable trigger user; delete from admin_acts where id < 0; alter table admin_acts enable trigger user;
      delete from roles where person_id = 'p-third'; delete from persons where id = 'p-third'`,
    /^act -1, role.end p-third: was made by p-administrator-1 alone/,
  ],
  [
    `alter table steps disable trigger lawful_actor`,
    `alter table steps enable trigger lawful_actor`,
    /^steps: its trigger lawful_actor is missing or off/,
  ],
];

it.each(CHANGES)('names %s', async (does, undoes, said) => {
  await owner.sql.unsafe(does);
  const found = await findings();
  await owner.sql.unsafe(undoes);
  expect(found).toContainEqual(expect.stringMatching(said));
  expect(await findings()).toEqual([]);
});

it('names a step by somebody who held no role, and a budget that two invented persons decided', async () => {
  const id = 'authority-by-hand';
  const sign = signFor(awards.database);
  const event = await sign(id, {
    type: 'application.submit',
    payload: provenForm({ ...claim, certificate: 'AU-2', recognition: 'product:by-hand' }),
    actor: { person: 'p-handler-2', as: 'handle' },
    at: new Date().toISOString(),
    commandId: 'by-hand',
  } as never);
  await owner.sql.unsafe('alter table steps disable trigger lawful_actor');
  await owner.sql`insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after, outcome,
      machine_version, run_id, hash)
    values (${id}, 1, 'by-hand', true, 'office.approve', 'p-citizen-1', now(),
      ${owner.sql.json({ ...event, actor: { person: 'p-citizen-1', as: 'approve' } } as never)}, 'draft', 'submitted', ${owner.sql.json({ result: 'accepted' })}, 1, 'r', 'h')`;
  await owner.sql.unsafe('alter table steps enable trigger lawful_actor');
  await owner.sql`insert into allotments (id, form, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values ('invented', 'invented', 'brand', 2026, 1000000000000, 'none', '2026-01-01', 'p-x', 'p-y')`;
  const found = await findings();
  expect(found).toContainEqual(`${id}/1: p-citizen-1 did not hold approve on ${beijingToday()}`);
  expect(found.filter((each) => each.startsWith('allotment invented: names'))).toHaveLength(2);
});

function beijingToday(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
