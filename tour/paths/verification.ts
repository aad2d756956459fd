import { GRANT, grantedAgainstAnObjection, REASONS, submitted, verifying, type Path } from '../led-award.ts';
import { confirmAll } from '../confirm-all.ts';

export const VERIFICATION: readonly Path[] = [
  {
    name: 'silence',
    title:
      'No department answers: officers, deputy head and head are told, the silence counts, one opinion comes late',
    lead: async (visitors, forms) => {
      const award = await verifying(visitors, forms.product());
      await award.passes('verify', 'officeReview.proposing', 30);
      await award.act('officer-market', 'department.object', 'officeReview.proposing');
      await award.vain('officer-market', 'department.confirm', 'unit.nothingLate');
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
  {
    name: 'corrected',
    title:
      'A department asks for a correction; another one answers meanwhile; only what changed is verified again',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const award = await verifying(visitors, form);
      await award.act('officer-street', 'department.confirm', 'departmentVerification.answering');
      await award.act('officer-market', 'department.requestCorrection', 'returned');
      await award.act('officer-finance-bureau', 'department.confirm', 'returned');
      const { claim } = form;
      const corrected = { ...form, claim: { ...claim, certificate: `${claim.certificate}-B` } };
      await award.act(
        'applicant-qiaoxi',
        'application.resubmit',
        'departmentVerification.answering',
        corrected,
      );
      await award.vain('officer-street', 'department.confirm', 'unit.notAsked');
      await award.act('officer-market', 'department.confirm', 'officeReview.proposing');
      await award.act('handler-1', 'application.return', 'returned');
      await award.passes('correct', 'lapsed');
      return [award.id];
    },
  },
  {
    name: 'silent-while-returned',
    title: 'One department objects and another stays silent while the applicant mends nothing: lapsed',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const award = await verifying(visitors, form);
      await award.act('officer-market', 'department.requestCorrection', 'returned');
      await award.act('officer-street', 'department.object', 'returned');
      await award.passes('correct', 'lapsed', 0);
      return [award.id];
    },
  },
  {
    name: 'objected-and-granted',
    title: 'A department objects; the leading group grants all the same; withdrawn before the public',
    lead: async (visitors, forms) => {
      const award = await grantedAgainstAnObjection(visitors, forms.product());
      await award.act('group-head', 'group.approve', 'publicNotice.open');
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
  {
    name: 'objected-and-refused',
    title: 'A department objects; the leading group refuses, reviews, and refuses for good',
    lead: async (visitors, forms) => {
      const award = await grantedAgainstAnObjection(visitors, forms.product());
      await award.passes('decideForGroup', 'groupDecision', 60);
      await award.act('group-head', 'group.refuse', 'refused');
      await award.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await award.act('group-deputy', 'group.refuse', 'refusalFinal');
      return [award.id];
    },
  },
  {
    name: 'sent-back',
    title: 'Returned from the office, mended without a change, and back where it was',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const award = await submitted(visitors, form);
      await award.act('handler-1', 'application.accept', 'departmentVerification.answering');
      await confirmAll(visitors, award.id);
      await award.passes('propose', 'officeReview.proposing', 60);
      await award.act('handler-1', 'application.return', 'returned');
      await award.act('applicant-qiaoxi', 'application.resubmit', 'officeReview.proposing', form);
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.passes('approve', 'officeReview.approving', 60);
      await award.act('approver-1', 'office.sendBack', 'officeReview.proposing', {
        to: 'office',
        ...REASONS,
      });
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.sendBack', 'departmentVerification.answering', {
        to: 'departments',
        ...REASONS,
      });
      await confirmAll(visitors, award.id);
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await award.passes('pay', 'payment.ordered', 60);
      await award.act('finance-1', 'payment.fail', 'payment.failed');
      await award.passes('correctAccount', 'payment.failed', 10);
      await award.act('applicant-qiaoxi', 'account.correct', 'payment.ordered');
      await award.pays('funded.settled');
      return [award.id];
    },
  },
];
