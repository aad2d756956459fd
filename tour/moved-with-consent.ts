import { dayOn, watched } from './led-award.ts';
import type { Forms } from './forms.ts';
import type { Visitors } from './visitors.ts';

/**
 * An award to a newly introduced firm that asks for consent, and moves on the planned day to where it said: the five years
 * end, and nothing is claimed back.
 * @returns the application's id
 */
export async function movedWithConsent(visitors: Visitors, forms: Forms): Promise<string> {
  const award = await watched(visitors, forms);
  const plannedOn = await dayOn(award, 7);
  const to = { address: '江南大道9号（样例）', district: '滨江区' };
  await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', {
    plannedOn,
    to,
    reasons: 'the works outgrow their site',
    documents: [],
  });
  const consent = { number: 'SAMPLE consent no. 3', conditions: 'taxes are settled before the move' };
  await award.act('approver-2', 'relocation.consent', 'funded.watched', consent);
  await visitors.passTime('applicant-xinqian', award.id, plannedOn, 'funded.watched');
  const move = { effectiveOn: plannedOn, ...to };
  await award.act('applicant-xinqian', 'relocation.report', 'released', move);
  return award.id;
}
