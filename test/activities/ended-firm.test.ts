import { afterAll, afterEach, expect, it } from 'vitest';
import { SYSTEM } from '../../contract/parties.ts';
import { findVerdicts } from '../../db/ledger/find-ledger.ts';
import { findReportedMergers } from '../../db/enterprise/find-reported-mergers.ts';
import { ENTERPRISES } from '../../embedded/demonstration.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import type { HandDriver } from '../support/hand-driver.ts';
import { decided } from '../support/decided.ts';
import { approvable, approve, pay } from '../support/ledger-awards.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const { database, owner, deps, close } = await seededDatabase();
afterAll(close);
afterEach(async () => {
  await owner.sql`set session_replication_role = replica`;
  await owner.sql`truncate register_events`;
  await owner.sql`set session_replication_role = origin`;
});

const reasons = 'as the file shows';
const END = { kind: 'dissolution', effectiveOn: '2026-03-01' } as const;

/** The register reports the end of the enterprise; no award has heard of it yet. */
async function reportEnd(effectiveOn: string = END.effectiveOn): Promise<void> {
  await database.sql`insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
    values ('R-1', ${CLAIM.enterprise}, ${END.kind}, ${effectiveOn},
      ${database.sql.json({ id: 'R-1', ...END, effectiveOn })}, 'p-registry-1', ${database.sql.json({})})`;
}

let count = 0;
const award = async (): Promise<HandDriver> => {
  const name = `ended-${String((count += 1))}`;
  return approvable(deps, name, { recognition: `product:${name}` });
};
const verdictOf = (driver: HandDriver) => driver.context['verdict'];

it('an award of an enterprise that has ended by the day of decision is refused with the event of the register', async () => {
  await reportEnd();
  const driver = await award();
  expect(verdictOf(driver)).toMatchObject({ outcome: 'refuse', code: 'enterprise-ended', amountFen: 0 });
  const [row] = await database.sql<{ ended: unknown }[]>`
    select input->'facts'->'ended' as ended from verdicts where application = ${driver.application}`;
  expect(row?.ended).toEqual({ event: 'R-1', ...END });
});

it('one that ends on a later day is granted', async () => {
  await reportEnd('2026-03-03');
  expect(verdictOf(await award())).toMatchObject({ outcome: 'grant', code: 'granted' });
});

it('no money leaves for an enterprise that has ended, until the office has decided to go on', async () => {
  const driver = await award();
  await approve(driver);
  await driver.passes('notice.closed');
  await reportEnd();
  expect(await pay(driver)).toMatchObject({ result: 'refused', refusal: { code: 'enterprise.ended' } });
  expect(driver.state).toBe('payment.ordered');
  await driver.send('enterprise.ended', SYSTEM, END);
  await driver.send('application.continue', WHO.approver, { reasons });
  expect(await pay(driver)).toMatchObject({ result: 'accepted' });
  expect(driver.state).toBe('funded.settled');
});

/** A register reports that the enterprise has taken over another one. */
async function reportTakenOver(): Promise<void> {
  const event = { id: 'R-2', kind: 'merger', effectiveOn: '2026-03-01', successor: CLAIM.enterprise };
  await database.sql`insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
    values (${event.id}, ${ENTERPRISES.yunhe}, ${event.kind}, ${event.effectiveOn}, ${database.sql.json(event)}, 'p-registry-1', '{}')`;
}

it('an award of a firm that took another one over waits until two persons have said what passed on', async () => {
  await reportTakenOver();
  const driver = await approvable(deps, 'heir', { recognition: 'product:半山泥猫' });
  expect(driver.state).toBe('officeReview.proposing');
  const [first] = await findVerdicts(database, driver.application);
  expect(first?.verdict).toMatchObject({ code: 'needs-succession', amountFen: 0 });
  expect(await findReportedMergers(database)).toEqual([
    { event: 'R-2', from: ENTERPRISES.yunhe, to: CLAIM.enterprise, on: '2026-03-01' },
  ]);
  const merger = { from: ENTERPRISES.yunhe, to: CLAIM.enterprise, recognition: null, on: '2026-03-01' };
  const successions = [{ kind: 'merger', ...merger }];
  await decided(deps, { kind: 'office.file', file: { successions } }, '2026-06-01T04:00:00.000Z');
  expect(await findReportedMergers(database)).toEqual([]);
  await driver.send('office.propose', WHO.handler, { outcome: 'grant', reasons });
  expect(verdictOf(driver)).toMatchObject({ outcome: 'grant', code: 'granted' });
});

it('a decision to go on reaches the verdict', async () => {
  const driver = await award();
  await driver.send('enterprise.ended', SYSTEM, END);
  await reportEnd();
  await driver.send('application.continue', WHO.approver, { reasons });
  await approve(driver);
  expect(verdictOf(driver)).toMatchObject({ outcome: 'grant' });
});

it('an enterprise that had ended before it applied is a question to the office from the first step on', async () => {
  await reportEnd();
  const driver = await award();
  expect(driver.context['ended']).toEqual({ ...END, status: 'undecided' });
  expect(driver.taken.filter(({ step }) => step.event.type === 'enterprise.ended')).toHaveLength(1);
  await approve(driver);
  expect(driver.state).toBe('refused');
});

it('one that the office let go on is not stopped again by a correction', async () => {
  await reportEnd();
  const driver = await award();
  await driver.send('application.continue', WHO.approver, { reasons });
  const { claim, documents } = driver.context as { claim: object; documents: object };
  await driver.send('office.sendBack', WHO.approver, { to: 'office', reasons });
  await driver.send('application.return', WHO.handler, { reasons });
  await driver.send('application.resubmit', WHO.applicant, { claim, documents });
  expect(driver.context['ended']).toMatchObject({ status: 'decided' });
});
