import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCases } from '../../policy/engine/cases/run-case.ts';
import type { Watch } from '../../policy/engine/watch.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { WHO } from '../machine/life.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { far, farName } from '../support/claims.ts';
import { allotEnough, approvable, approve, paidBy } from '../support/ledger-awards.ts';
import { sentToBank } from '../support/sent-to-bank.ts';
import { provenForm } from '../support/proven.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { officer } from '../support/officer.ts';

const { database, owner, deps, close } = await seededDatabase();
beforeAll(async () => allotEnough(owner));
afterAll(close);
afterEach(async () => {
  await owner.sql`set session_replication_role = replica`;
  await owner.sql`truncate policy_acts`;
  await owner.sql`delete from ruling_changes where ruling <> 'A47'`;
  await owner.sql`set session_replication_role = origin`;
});

const reasons = 'as the file shows';
const XINQIAN = '91330105MA2AXN003K';
const APPLIED = '2026-03-02T04:00:00.000Z';
const DECIDED = '2026-04-15T04:00:00.000Z';

async function rule(id: string, value: string): Promise<void> {
  await owner.sql`insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
    values (${id}, ${value}, '2026-03-01', 'test', 'p-1', 'p-2', '2026-03-01')`;
}

let count = 0;
const claimed = (claim: object): object => {
  count += 1;
  const name = `day ${String(count)}`;
  return { recognition: farName(name), certificate: far(name), ...claim };
};

/** An award that was applied for on the second of March, and is proposed in the middle of April. */
async function decidedLate(claim: object): Promise<HandDriver> {
  const driver = new HandDriver(deps, `D${String(count)}`);
  const form = provenForm({
    item: 'C1',
    enterprise: WHO.applicant.enterprise,
    recognisedOn: '2026-01-05',
    ...claim,
  });
  await driver.send(
    'application.submit',
    { ...WHO.applicant, enterprise: form.claim.enterprise },
    form,
    APPLIED,
  );
  await driver.send('application.accept', WHO.handler, {}, APPLIED);
  for (const unit of Object.keys(driver.context['opinions'] as object))
    await driver.send('department.confirm', officer(unit), {}, APPLIED);
  await driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons }, DECIDED);
  return driver;
}

const codeOf = ({ context }: HandDriver): string => (context['verdict'] as { code: string }).code;

describe('the day of the application', () => {
  it('is the one on which what a firm brought along must be valid, however late the decision (A48)', async () => {
    const brought = { item: 'N1', standsFor: 'C1', enterprise: XINQIAN, recognisedOn: '2024-06-05' };
    expect(codeOf(await decidedLate(claimed({ ...brought, validUntil: '2026-03-02' })))).toBe('granted');
    expect(codeOf(await decidedLate(claimed({ ...brought, validUntil: '2026-03-01' })))).toBe(
      'no-longer-valid',
    );
    await rule('A48', 'decision');
    expect(codeOf(await decidedLate(claimed({ ...brought, validUntil: '2026-03-02' })))).toBe(
      'no-longer-valid',
    );
  });

  it('keeps an award on a text that is repealed before the decision, unless the repeal ends it (A45)', async () => {
    await owner.sql`insert into policy_acts (kind, version, document_number, day, proposed_by, confirmed_by)
      values ('adopt', 'gongshu-brand-2018', '样例1号', '2018-07-01', 'p-1', 'p-2'),
        ('repeal', 'gongshu-brand-2018', null, '2026-04-01', 'p-1', 'p-2')`;
    expect(codeOf(await decidedLate(claimed({})))).toBe('granted');
    await rule('A45', 'repealEnds');
    expect(codeOf(await decidedLate(claimed({})))).toBe('policy-repealed');
  });

  it('is what counts where the office rules so, within the years that the text covers (A4)', async () => {
    const old = { recognisedOn: '2016-12-31' };
    await rule('A4', 'application');
    expect(codeOf(await decidedLate(claimed({ recognisedOn: '2017-06-01' })))).toBe('granted');
    const early = await decidedLate(claimed(old));
    expect(codeOf(early)).toBe('too-early');
    const [row] = await database.sql<{ day: string }[]>`
      select input->>'appliedOn' as day from verdicts where application = ${early.application}`;
    expect(row?.day).toBe('2026-03-02');
  });
});

describe('the years that count from the payment (A31)', () => {
  const PAID = { paidOn: '2026-03-20', at: '2026-03-21T04:00:00.000Z' };
  const brought = { item: 'N1', standsFor: 'C1', enterprise: XINQIAN, recognisedOn: '2024-06-05' };

  async function paidUnder(ruling: string): Promise<HandDriver> {
    await rule('A31', ruling);
    const driver = await approvable(deps, `D${String(count + 1)}`, claimed(brought), APPLIED);
    await approve(driver, APPLIED);
    await driver.passes('notice.closed');
    const { paidOn, at } = PAID;
    await sentToBank(deps.database, driver.application);
    await driver.send('payment.confirm', WHO.finance, paidBy(driver, paidOn), at);
    return driver;
  }
  const watchOf = ({ context }: HandDriver): Watch | null =>
    (context['verdict'] as { watch: Watch | null }).watch;

  /** The same as a case of form 2. */
  function watchInCase(ruling: string): Watch | null {
    const proofs = provenForm(brought).documents.map(({ proof }) => proof);
    const application = {
      ...provenForm({ ...brought, certificate: 'D' }).claim,
      enterprise: 'E',
      subject: 'product:day',
      at: '2026-03-02',
      paidOn: PAID.paidOn,
      documents: proofs.map((proof) => ({ sha256: 'd', proof })),
      confirmations: [{ unit: 'market', step: 's', proofs }],
    };
    const given = {
      rulings: { A31: ruling, A47: 'counts' },
      enterprises: { E: { introducedOn: '2026-01-15' } },
    };
    const file = {
      ...{ form: 2, policy: 'gongshu-brand-2018', unit: 'yuan' },
      adoption: { kind: 'simulation', effectiveFrom: '2018-07-01' },
      cases: [{ id: 'watch', given, applications: [application] }],
    };
    const read = readCaseFile(PACK_OF, JSON.parse(JSON.stringify(file)));
    if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.at}`);
    const [result] = runCases(read.value);
    expect(result?.steps[0]?.verdict?.code).toBe('granted');
    return result?.steps[0]?.watch ?? null;
  }

  it('end five years after it, in production as in a case', async () => {
    const driver = await paidUnder('lastPayment');
    const watch = { from: '2026-03-20', until: '2031-03-20T16:00:00.000Z' };
    expect([driver.state, watchOf(driver)]).toEqual(['funded.watched', watch]);
    expect(driver.deadlines).toContainEqual(
      expect.objectContaining({ name: 'watch.elapsed', at: watch.until }),
    );
    expect(watchInCase('lastPayment')).toEqual(watch);
  });

  it('do not, where they count from the introduction', async () => {
    const watch = { from: '2026-01-15', until: '2031-01-15T16:00:00.000Z' };
    expect(watchOf(await paidUnder('introduction'))).toEqual(watch);
    expect(watchInCase('introduction')).toEqual(watch);
  });
});
