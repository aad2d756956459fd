import { afterAll, describe, expect, it } from 'vitest';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { approvable, approve } from '../support/ledger-awards.ts';

const { database, deps, close } = await seededDatabase();
afterAll(close);

/** Monday, 2 March 2026, ten o'clock in Hangzhou. */
const MONDAY = '2026-03-02T02:00:00.000Z';

async function verifying(id: string): Promise<HandDriver> {
  const driver = new HandDriver(deps, id);
  const claim = { ...CLAIM, certificate: id, recognition: `product:${id}` };
  await driver.send('application.submit', WHO.applicant, { claim, documents: [] }, MONDAY);
  await driver.send('application.accept', WHO.handler, {}, MONDAY);
  return driver;
}

const escalations = async ({ application }: HandDriver): Promise<unknown[]> => [
  ...(await database.sql`select unit, escalated_to as stated, closed_at is null as open from tasks
    where application = ${application} and task = 'verify' order by unit`),
];

describe('departments that do not answer', () => {
  it('are reminded after 7 working days, the deputy head after 10, the head after 15, and the silence counts', async () => {
    const driver = await verifying('D1');
    await driver.send('department.confirm', { person: 'p-market', as: 'verify', unit: 'market' }, {}, MONDAY);
    expect(driver.deadlines).toMatchObject([
      { name: 'department.reminder', units: ['finance', 'street'], at: '2026-03-11T16:00:00.000Z' },
    ]);
    await driver.passes('department.reminder');
    expect(driver.deadlines).toMatchObject([{ name: 'department.due', at: '2026-03-16T16:00:00.000Z' }]);
    expect(await escalations(driver)).toEqual([
      { unit: 'finance', stated: 'holder', open: true },
      { unit: 'market', stated: null, open: false },
      { unit: 'street', stated: 'holder', open: true },
    ]);
    await driver.passes('department.due');
    expect(driver.deadlines).toMatchObject([
      { name: 'department.escalated', at: '2026-03-23T16:00:00.000Z' },
    ]);
    await driver.passes('department.escalated');
    expect(driver.state).toBe('officeReview.proposing');
    expect(await escalations(driver)).toEqual([
      { unit: 'finance', stated: 'head', open: false },
      { unit: 'market', stated: null, open: false },
      { unit: 'street', stated: 'head', open: false },
    ]);
    expect(driver.context['opinions']).toMatchObject({
      market: { answer: 'confirmed' },
      finance: { answer: 'silent' },
      street: { answer: 'silent' },
    });
  });
});

describe('a public notice', () => {
  const objection = (driver: HandDriver, at: string) =>
    driver.send('objection.file', WHO.citizen, { reasons: 'not theirs' }, at);
  const dismissal = { objection: 1, decision: 'dismissed', reply: 'theirs' };

  it.each([
    ['on its first day', '2026-03-02T10:00:00.000Z', 5, '2026-03-23T16:00:00.000Z'],
    [
      'in its middle: the day of the objection is given again',
      '2026-03-05T02:00:00.000Z',
      3,
      '2026-03-19T16:00:00.000Z',
    ],
    ['on its last day', '2026-03-09T15:59:59.999Z', 1, '2026-03-17T16:00:00.000Z'],
  ])('that is interrupted %s goes on for the days that were left', async (_, at, days, closes) => {
    const driver = await approvable(
      deps,
      `N-${String(days)}`,
      { recognition: `product:n${String(days)}` },
      MONDAY,
    );
    await approve(driver, MONDAY);
    expect(driver.deadlines).toMatchObject([{ name: 'notice.closed', at: '2026-03-09T16:00:00.000Z' }]);
    await objection(driver, at);
    expect(driver.state).toBe('publicNotice.contested');
    expect(driver.deadlines.map(({ name }) => name)).toEqual(['approval.due']);
    await driver.send(
      'objection.answer',
      { ...WHO.approver, person: 'p-approver-2' },
      dismissal,
      '2026-03-16T02:00:00.000Z',
    );
    expect(driver.state).toBe('publicNotice.open');
    expect(driver.deadlines).toMatchObject([{ name: 'notice.closed', days, at: closes }]);
    const notices = await database.sql`select hash from notices where application = ${driver.application}`;
    expect(new Set(notices.map(({ hash }) => hash as string)).size).toBe(2);
  });
});

describe('money that was committed', () => {
  it('goes back to the budget of its year when the notice is not survived', async () => {
    const driver = await approvable(deps, 'V1', { recognition: 'product:void' }, MONDAY);
    await approve(driver, MONDAY);
    await driver.send('application.withdraw', WHO.applicant, {}, MONDAY);
    expect(driver.state).toBe('withdrawn');
    const rows = await database.sql`select kind, debit, credit, amount_fen::int as fen from transfers
      where application = 'V1' order by step`;
    expect([...rows]).toMatchObject([
      { kind: 'commit', debit: 'budget:brand:2026', fen: 5_000_000 },
      { kind: 'void', credit: 'budget:brand:2026', fen: 5_000_000 },
    ]);
  });
});
