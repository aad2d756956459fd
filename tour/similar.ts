import { GRANT, proposing, REASONS, settled } from './led-award.ts';
import type { Forms } from './forms.ts';
import type { Visitors } from './visitors.ts';

/**
 * A product is paid, and claimed again by a longer name on another certificate. The office has to say whether both are one; it
 * finds that they are, and nothing is paid again.
 * @returns both applications' ids
 */
export async function similar(visitors: Visitors, forms: Forms): Promise<readonly string[]> {
  const form = forms.product();
  const first = await settled(visitors, form);
  const second = await proposing(visitors, forms.renamed(form));
  await second.vain('handler-1', 'office.propose', 'similar.unanswered', GRANT);
  const same = { award: first.id, answer: 'same', reasons: 'one product, sold in a box' };
  const grant = { ...GRANT, similar: [same] };
  await second.act('handler-1', 'office.propose', 'officeReview.approving', grant);
  await second.act('approver-1', 'office.approve', 'refused', REASONS);
  await second.passes('requestReview', 'refusalFinal');
  return [first.id, second.id];
}
