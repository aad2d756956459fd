import { afterAll, expect, it } from 'vitest';
import { recordStep } from '../../activities/record-step.ts';
import { findDrafts, type Draft } from '../../db/application/drafts.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { seededDatabase } from '../support/seeded-database.ts';
import { HandDriver } from '../support/hand-driver.ts';

const reasons = 'a page is missing';
const FIRST = { ...WHO.applicant, person: 'p-applicant-qiaoxi' };
const COLLEAGUE = { ...WHO.applicant, person: 'p-applicant-yunhe' };

const { database, deps, close } = await seededDatabase();
afterAll(close);

const form = (name: string) => ({
  claim: { ...CLAIM, recognition: `product:${name}`, certificate: name },
  documents: [{ sha256: 'a'.repeat(64), proof: 'certificate' }],
});

async function returned(name: string): Promise<HandDriver> {
  const driver = new HandDriver(deps, name);
  await driver.send('application.submit', FIRST, form(name));
  await driver.send('application.return', WHO.handler, { reasons });
  return driver;
}

async function lapsed(driver: HandDriver): Promise<unknown> {
  await driver.passes('correction.reminder');
  const outcome = await driver.passes('correction.due');
  expect(driver.state).toBe('lapsed');
  return outcome;
}

const draftsOf = async (application: string): Promise<readonly Draft[]> => {
  const people = [FIRST.person, COLLEAGUE.person];
  const drafts = await Promise.all(people.map(async (person) => findDrafts(database, person)));
  return drafts.flat().filter(({ id }) => id === `F${application}`);
};

it('a lapsed application is a draft again, and one only, however often the step is recorded', async () => {
  const driver = await returned('once');
  expect(await draftsOf('once')).toEqual([]);
  const outcome = await lapsed(driver);
  if (driver.lastStep === null) throw new Error('no step');
  expect(await recordStep(deps, driver.lastStep)).toEqual(outcome);
  expect(await draftsOf('once')).toMatchObject([{ content: form('once'), version: 1, submittedAs: null }]);
});

it('belongs to the person who entered it last', async () => {
  const driver = await returned('colleague');
  await driver.send('application.resubmit', COLLEAGUE, form('mended'));
  await driver.send('application.return', WHO.handler, { reasons });
  await lapsed(driver);
  const own = await findDrafts(database, COLLEAGUE.person, { id: 'Fcolleague' });
  expect(own).toMatchObject([{ content: form('mended') }]);
});

it('nothing is kept of an application that its applicant withdraws', async () => {
  const driver = await returned('withdrawn');
  await driver.send('application.withdraw', FIRST);
  expect(driver.state).toBe('withdrawn');
  expect(await draftsOf('withdrawn')).toEqual([]);
});
