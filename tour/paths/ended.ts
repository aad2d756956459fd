import { approving, dayOn, REASONS, type Path } from '../led-award.ts';

/** The firm ends while its award is under way: nothing is committed or paid until the office has decided. */
export const ENDED: readonly Path[] = [
  {
    name: 'ended',
    title:
      'The firm is dissolved: the office goes on, a second report stops the payment, the award is refused, and refused for good',
    lead: async (visitors, forms) => {
      const award = await approving(visitors, forms.product());
      await award.vain('approver-1', 'application.continue', 'enterprise.notEnded');
      await award.ends();
      await award.vain('approver-1', 'office.approve', 'enterprise.ended');
      await award.passes('decideEnded', 'officeReview.approving', 60);
      await award.act('approver-1', 'application.continue', 'officeReview.approving');
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await award.ends();
      await award.vain('finance-1', 'payment.confirm', 'enterprise.ended', {
        reference: 'SAMPLE',
        paidOn: await dayOn(award, 0),
        amountFen: 5_000_000,
      });
      await award.vain('approver-1', 'application.discontinue', 'payment.underWay');
      await award.act('finance-1', 'payment.fail', 'payment.failed');
      await award.act('approver-1', 'application.discontinue', 'refused');
      await award.ends();
      await award.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await award.vain('group-head', 'group.approve', 'enterprise.ended', REASONS);
      await award.act('approver-1', 'application.discontinue', 'refusalFinal');
      return [award.id];
    },
  },
];
