import { afterAll, describe, expect, it } from 'vitest';
import { recordStep } from '../../activities/record-step.ts';
import { formatKey, keyOf } from '../../policy/engine/claim.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { farName } from '../support/claims.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { approve, pay, repay } from '../support/ledger-awards.ts';
import { PACK } from '../policy/given.ts';
import { provenForm } from '../support/proven.ts';
import { officer } from '../support/officer.ts';

const reasons = 'as the file shows';
const { database, owner, deps, close } = await seededDatabase();
afterAll(close);

let count = 0;
const award = (): HandDriver => new HandDriver(deps, `A${(count += 1)}`);
const onProduct = (recognition: string) => provenForm({ ...CLAIM, recognition, certificate: recognition });

async function untilApproving(driver: HandDriver, recognition: string): Promise<HandDriver> {
  await driver.send('application.submit', WHO.applicant, onProduct(recognition));
  await driver.send('application.accept', WHO.handler);
  for (const unit of ['market', 'finance', 'street']) await driver.send('department.confirm', officer(unit));
  await driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons });
  return driver;
}

async function untilPaid(driver: HandDriver, recognition: string): Promise<HandDriver> {
  await untilApproving(driver, recognition);
  await approve(driver);
  await pay(driver);
  return driver;
}

const transfersOf = async (application: string): Promise<unknown[]> => [
  ...(await database.sql`select kind, debit, credit, amount_fen::int as fen from transfers
    where application = ${application} order by step, kind`),
];

describe('a step', () => {
  it('is recorded once: the same step again returns what was recorded', async () => {
    const driver = award();
    const first = await driver.send('application.submit', WHO.applicant, onProduct('product:once'));
    if (driver.lastStep === null) throw new Error('no step');
    expect(await recordStep(deps, driver.lastStep)).toEqual(first);
    const [{ n } = { n: 0 }] = await database.sql<{ n: number }[]>`
      select count(*)::int as n from steps where application = ${driver.application}`;
    expect(n).toBe(1);
  });

  it('with another event’s number is a conflict that no retry mends, and changes nothing', async () => {
    const driver = award();
    await driver.send('application.submit', WHO.applicant, onProduct('product:conflict'));
    if (driver.lastStep === null) throw new Error('no step');
    const other = { ...driver.lastStep, event: { ...driver.lastStep.event, commandId: 'another' } };
    await expect(recordStep(deps, other)).rejects.toMatchObject({
      type: 'JournalConflict',
      nonRetryable: true,
    });
  });

  it('whose command has its row under another number is a duplicate', async () => {
    const driver = award();
    await driver.send('application.submit', WHO.applicant, onProduct('product:duplicate'));
    if (driver.lastStep === null) throw new Error('no step');
    expect(await recordStep(deps, { ...driver.lastStep, seq: 2 })).toEqual({ result: 'duplicate' });
  });

  it('that the machine lets pass but the register of duties does not is refused on record', async () => {
    const driver = award();
    await driver.send('application.submit', WHO.applicant, onProduct('product:duty'));
    await owner.sql`insert into duties (application, person, capacity, since)
      values (${driver.application}, ${WHO.handler.person}, 'approve', 1)`;
    const outcome = await driver.send('application.accept', WHO.handler);
    expect(outcome).toMatchObject({
      result: 'refused',
      refusal: { code: 'duty.alreadyHeld', state: 'submitted' },
    });
    expect(driver.state).toBe('submitted');
  });
});

describe('the money of an award', () => {
  it('moves from the budget over committed to paid, and balances', async () => {
    const driver = await untilPaid(award(), 'product:paid');
    const key = formatKey(keyOf(PACK, { ...CLAIM, recognition: 'product:paid' }));
    expect(await transfersOf(driver.application)).toEqual([
      { kind: 'commit', debit: 'budget:brand:2026', credit: `committed:${key}`, fen: 5_000_000 },
      { kind: 'post', debit: `committed:${key}`, credit: `paid:${key}`, fen: 5_000_000 },
    ]);
    expect(driver.state).toBe('funded.settled');
  });

  it('is claimed back and repaid in parts, to the last fen', async () => {
    const driver = await untilPaid(award(), 'product:irregular');
    const legalBasis = { kind: 'undertaking', reference: 'undertaking of 2026-01-10' };
    await driver.send('irregularity.find', WHO.handler, {
      legalBasis,
      facts: 'forged',
      amountFen: 5_000_000,
    });
    await driver.send('clawback.respond', WHO.applicant, { statement: 'no', documents: [] });
    await driver.send(
      'clawback.decide',
      { ...WHO.approver, person: 'p-approver-2' },
      { decision: 'uphold', reasons },
    );
    await repay(driver, 4_999_999);
    await repay(driver, 1);
    expect(driver.state).toBe('clawedBack');
    expect((await transfersOf(driver.application)).slice(2)).toMatchObject([
      { kind: 'recover', fen: 5_000_000 },
      { kind: 'refund', fen: 4_999_999 },
      { kind: 'refund', fen: 1 },
    ]);
  });

  it('is granted once to two awards on one key that are approved at the same instant', async () => {
    const pairs = Array.from({ length: 20 }, (_, index) => farName(`pair ${String(index)}`));
    for (const recognition of pairs) {
      const two = await Promise.all([
        untilApproving(award(), recognition),
        untilApproving(award(), recognition),
      ]);
      await Promise.all(two.map((driver) => driver.send('office.approve', WHO.approver, { reasons })));
      expect(two.map(({ state }) => state).sort()).toEqual(['publicNotice.open', 'refused']);
      const [{ fen } = { fen: 0 }] = await database.sql<{ fen: number }[]>`
        select sum(amount_fen)::int as fen from transfers where key = ${formatKey(keyOf(PACK, { ...CLAIM, recognition }))}`;
      expect(fen).toBe(5_000_000);
    }
  });

  it('is not claimed back on the bare clause while that is suspended, and the refusal is on record', async () => {
    const driver = award();
    const claim = {
      ...CLAIM,
      item: 'N1',
      standsFor: 'M1',
      enterprise: '91330105MA2AXN003K',
      recognition: 'mark:introduced',
      recognisedOn: '2020-05-01',
      recognitionRoute: 'administrative',
    };
    const agent = { person: 'p-agent', as: 'applicant', enterprise: claim.enterprise } as const;
    await driver.send('application.submit', agent, provenForm(claim));
    await driver.send('application.accept', WHO.handler);
    for (const unit of Object.keys(driver.context['opinions'] as object))
      await driver.send('department.confirm', officer(unit));
    await driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons });
    await approve(driver);
    await pay(driver);
    expect(driver.state).toBe('funded.watched');
    await driver.send('relocation.report', agent, {
      effectiveOn: '2026-02-20',
      address: 'elsewhere',
      district: '滨江区',
    });
    const propose = async (kind: string) =>
      driver.send('clawback.propose', WHO.handler, {
        legalBasis: { kind, reference: 'no. 7' },
        method: 'proRata',
        reasons,
      });
    expect(await propose('procedure')).toMatchObject({
      result: 'refused',
      refusal: { code: 'clawback.barred' },
    });
    expect(driver.state).toBe('funded.relocationReview');
    expect((await propose('undertaking')).result).toBe('accepted');
    expect(driver.state).toBe('clawback.noticed');
    expect(driver.context['demand']).toMatchObject({ demandedFen: 29_000_000 });
  });
});
