import {
  GRANT,
  grantedAgainstAnObjection,
  REASONS,
  receipt,
  submitted,
  verifying,
  type Path,
} from '../scene.ts';
import { confirmAll } from '../confirm-all.ts';

export const VERIFICATION: readonly Path[] = [
  {
    name: 'silence',
    title:
      'No department answers: officers, deputy head and head are told, the silence counts, one opinion comes late',
    lead: async (stage, forms) => {
      const scene = await verifying(stage, forms.product());
      await scene.passes('verify', 'officeReview.proposing', 30);
      await scene.act('officer-market', 'department.object', 'officeReview.proposing');
      await scene.vain('officer-market', 'department.confirm', 'unit.nothingLate');
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
  {
    name: 'corrected',
    title:
      'A department asks for a correction; another one answers meanwhile; only what changed is verified again',
    lead: async (stage, forms) => {
      const form = forms.product();
      const scene = await verifying(stage, form);
      await scene.act('officer-street', 'department.confirm', 'departmentVerification.answering');
      await scene.act('officer-market', 'department.requestCorrection', 'returned');
      await scene.act('officer-finance-bureau', 'department.confirm', 'returned');
      const { claim } = form;
      const corrected = { ...form, claim: { ...claim, certificate: `${claim.certificate}-B` } };
      await scene.act(
        'applicant-qiaoxi',
        'application.resubmit',
        'departmentVerification.answering',
        corrected,
      );
      await scene.vain('officer-street', 'department.confirm', 'unit.notAsked');
      await scene.act('officer-market', 'department.confirm', 'officeReview.proposing');
      await scene.act('handler-1', 'application.return', 'returned');
      await scene.passes('correct', 'lapsed');
      return [scene.id];
    },
  },
  {
    name: 'silent-while-returned',
    title: 'One department objects and another stays silent while the applicant mends nothing: lapsed',
    lead: async (stage, forms) => {
      const form = forms.product();
      const scene = await verifying(stage, form);
      await scene.act('officer-market', 'department.requestCorrection', 'returned');
      await scene.act('officer-street', 'department.object', 'returned');
      await scene.passes('correct', 'lapsed', 0);
      return [scene.id];
    },
  },
  {
    name: 'objected-and-granted',
    title: 'A department objects; the leading group grants all the same; withdrawn before the public',
    lead: async (stage, forms) => {
      const scene = await grantedAgainstAnObjection(stage, forms.product());
      await scene.act('group-head', 'group.approve', 'publicNotice.open');
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
  {
    name: 'objected-and-refused',
    title: 'A department objects; the leading group refuses, reviews, and refuses for good',
    lead: async (stage, forms) => {
      const scene = await grantedAgainstAnObjection(stage, forms.product());
      await scene.passes('decideForGroup', 'groupDecision', 60);
      await scene.act('group-head', 'group.refuse', 'refused');
      await scene.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await scene.act('group-deputy', 'group.refuse', 'refusalFinal');
      return [scene.id];
    },
  },
  {
    name: 'sent-back',
    title: 'Returned from the office, mended without a change, and back where it was',
    lead: async (stage, forms) => {
      const form = forms.product();
      const scene = await submitted(stage, form);
      await scene.act('handler-1', 'application.accept', 'departmentVerification.answering');
      await confirmAll(stage, scene.id);
      await scene.passes('propose', 'officeReview.proposing', 60);
      await scene.act('handler-1', 'application.return', 'returned');
      await scene.act('applicant-qiaoxi', 'application.resubmit', 'officeReview.proposing', form);
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.passes('approve', 'officeReview.approving', 60);
      await scene.act('approver-1', 'office.sendBack', 'officeReview.proposing', {
        to: 'office',
        ...REASONS,
      });
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.sendBack', 'departmentVerification.answering', {
        to: 'departments',
        ...REASONS,
      });
      await confirmAll(stage, scene.id);
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'publicNotice.open');
      await scene.passes('notice', 'payment.ordered');
      await scene.passes('pay', 'payment.ordered', 60);
      await scene.act('finance-1', 'payment.fail', 'payment.failed');
      await scene.passes('correctAccount', 'payment.failed', 10);
      await scene.act('applicant-qiaoxi', 'account.correct', 'payment.ordered');
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      return [scene.id];
    },
  },
];
