import publishedDriver from 'postgres-of-the-registry';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditAward } from '../../audit/audit-award.ts';
import { findApplication } from '../../db/application/find-application.ts';
import { findPerson } from '../../db/person/find-person.ts';
import { clawedBack } from '../../tour/clawed-back.ts';
import { sampleForm } from '../../tour/forms.ts';
import { paid } from '../../tour/paid.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import application from '../../docs/samples/application.json' with { type: 'json' };
import introduced from '../../docs/samples/introduced.json' with { type: 'json' };
import { today } from '../../tour/today.ts';
import { newClaim } from '../support/claims.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { loseStatements } from '../support/lost-statements.ts';
import { randomFrom } from './plan.ts';

const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

it(`whole lives go as ever while statements are lost behind the pool (seed ${SEED})`, async () => {
  const end = loseStatements(awards.database, randomFrom(SEED));
  const visitors = visitorsAt(awards.url, () => undefined);
  const forms = await Promise.all([sampleForm(application.claim), sampleForm(introduced.claim)]);
  const led = await Promise.all([paid(visitors, forms[0]), clawedBack(visitors, forms[1])]);
  const times = await end();
  for (const id of led) {
    const audit = await auditAward(awards.database, awards.client, awards.bundlePath, id);
    expect(audit).toMatchObject({ commands: 'identical', data: 'identical', law: 'applied', findings: [] });
  }
  expect(times).toBeGreaterThan(20);
});

it('by the published driver staff no longer find an application', async () => {
  const form = { claim: newClaim(), documents: [] };
  const { id } = await visitorsAt(awards.url, () => undefined).submit('applicant-qiaoxi', form);
  const staff = await findPerson(awards.database, 'handler-1', today());
  if (staff === null) throw new Error('nobody handles');
  const sql = publishedDriver(awards.databaseUrls.applicationUrl, { max: 1, onnotice: () => undefined });
  try {
    const untouched = { sql, close: () => sql.end() };
    expect(await findApplication(untouched, id, staff)).toMatchObject({ id });
    await sql.unsafe('deallocate all');
    expect(await findApplication(untouched, id, staff)).toBeNull();
  } finally {
    await sql.end();
  }
});
