import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALL } from '../../tour/all-paths.ts';
import { sampleForms } from '../../tour/forms.ts';
import { pastTheApi } from '../../tour/past-the-api.ts';
import { visitorsAt } from '../../tour/visitors.ts';
import { moneyInvariants } from '../chaos/invariants/money.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { signFor } from '../support/signing.ts';

/**
 * Paths on which the award moves by itself while somebody decides, an equal application is open, a supplement is given up, or the bank
 * sends back what is claimed. All of them in `npm run test:long`.
 */
const NAMED = [
  ...['queued', 'nothing-left-to-commit', 'supplements'],
  ...['sent-back-while-claimed', 'sent-back-before-the-decision', 'sent-back-within-the-years'],
];
const paths = process.env['ALL_PATHS'] === '1' ? ALL : ALL.filter(({ name }) => NAMED.includes(name));

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

it.each(paths)('the tour leads to its end: $title', async ({ lead }) => {
  const past = pastTheApi(awards.client, awards.database, signFor(awards.database));
  const visitors = visitorsAt(awards.url, () => undefined, past);
  expect((await lead(visitors, await sampleForms())).length).toBeGreaterThan(0);
});

it('the money of what was led is as it must be', async () => {
  expect(await moneyInvariants(awards.asOwner().sql)).toEqual([]);
});
