import { GRANT, proposing, REASONS, type Path } from '../led-award.ts';

/** A verdict waits for something: no approval makes a refusal of it. */
export const PENDING: readonly Path[] = [
  {
    name: 'pending',
    title:
      'A proof is missing: refused, granted on review, and back with the office, which is reminded; withdrawn',
    lead: async (visitors, forms) => {
      const award = await proposing(visitors, forms.unstated());
      const refuse = { outcome: 'refuse', ...REASONS };
      await award.act('handler-1', 'office.propose', 'officeReview.approving', refuse);
      await award.act('approver-1', 'office.approve', 'refused');
      await award.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await award.act('group-head', 'group.approve', 'officeReview.proposing');
      await award.act('handler-1', 'office.propose', 'officeReview.proposing', GRANT);
      await award.vain('approver-1', 'office.approve', 'state.notAccepting');
      await award.passes('propose', 'officeReview.proposing', 60);
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
];
