import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordStep } from '../../activities/record-step.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';

const { database, owner, deps, close } = await seededDatabase();
const driver = new HandDriver(deps, 'A1');
beforeAll(async () => {
  await driver.send('application.submit', WHO.applicant, { claim: CLAIM, documents: [] });
});
afterAll(close);

describe('the journal', () => {
  it.each(['steps', 'transfers', 'verdicts', 'duties', 'request_refusals'])(
    'keeps every row of %s from the application’s role and from the owner alike',
    async (table) => {
      for (const { sql } of [database, owner]) {
        await expect(sql`update ${sql(table)} set application = 'other'`).rejects.toMatchObject({
          code: '42501',
        });
        await expect(sql`delete from ${sql(table)}`).rejects.toMatchObject({ code: '42501' });
      }
      await expect(owner.sql`truncate ${owner.sql(table)} cascade`).rejects.toMatchObject({ code: '42501' });
    },
  );

  it.each([
    'allotments',
    'policy_acts',
    'ruling_changes',
    'prior_payments',
    'successions',
    'replacements',
    'target_numbers',
    'log_leaves',
    'log_nodes',
    'checkpoints',
    'log_keys',
    'history_exports',
    'audits',
    'draw_commitments',
  ])('and of %s as well', async (table) => {
    for (const { sql } of [database, owner])
      await expect(sql`delete from ${sql(table)}`).rejects.toMatchObject({ code: '42501' });
    await expect(owner.sql`truncate ${owner.sql(table)}`).rejects.toMatchObject({ code: '42501' });
  });

  it('lets the application’s role add rows, which shows that it is not shut out altogether', async () => {
    await database.sql`insert into request_refusals (person, type, code) values ('p', 'office.approve', 'duty.missing')`;
  });

  it('takes no row whose predecessor is missing', async () => {
    if (driver.lastStep === null) throw new Error('no step');
    const later = { ...driver.lastStep, seq: 3, event: { ...driver.lastStep.event, commandId: 'later' } };
    await expect(recordStep(deps, later)).rejects.toMatchObject({ constraint_name: 'steps_without_gap' });
  });

  it('knows one duty per person and application', async () => {
    await expect(
      owner.sql`insert into duties (application, person, capacity, since) values ('A1', ${WHO.applicant.person}, 'handle', 1)`,
    ).rejects.toMatchObject({ constraint_name: 'one_person_one_duty' });
  });
});
