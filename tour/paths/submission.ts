import { REASONS, submitted, type Path } from '../scene.ts';

export const SUBMISSION: readonly Path[] = [
  {
    name: 'forgotten',
    title:
      'Forgotten by the office: it is reminded, then the deputy head, then the head, and then it goes on',
    lead: async (stage, forms) => {
      const scene = await submitted(stage, forms.product());
      await scene.passes('accept', 'submitted', 60);
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      await scene.vain('handler-1', 'application.accept', 'state.notAccepting');
      return [scene.id];
    },
  },
  {
    name: 'lapsed',
    title: 'Returned and forgotten by the applicant: reminded, then lapsed',
    lead: async (stage, forms) => {
      const form = forms.product();
      const scene = await submitted(stage, form);
      await scene.vain('applicant-yunhe', 'application.withdraw', 'application.unknown');
      await scene.act('handler-1', 'application.return', 'returned');
      await scene.vain('handler-1', 'application.resubmit', 'duty.missing', form);
      await scene.passes('correct', 'lapsed');
      return [scene.id];
    },
  },
  {
    name: 'withdrawn',
    title: 'Returned, then withdrawn by the applicant',
    lead: async (stage, forms) => {
      const scene = await submitted(stage, forms.product());
      await scene.act('handler-1', 'application.return', 'returned');
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
  {
    name: 'declined-and-reviewed',
    title: 'Declined, reviewed by the leading group, and verified after all; then refused for good',
    lead: async (stage, forms) => {
      const scene = await submitted(stage, forms.product());
      await scene.act('handler-1', 'application.decline', 'refused');
      await scene.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await scene.act('group-head', 'group.approve', 'departmentVerification.answering');
      for (const officer of ['officer-market', 'officer-finance-bureau'])
        await scene.act(officer, 'department.confirm', 'departmentVerification.answering');
      await scene.act('officer-street', 'department.confirm', 'officeReview.proposing');
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', {
        outcome: 'refuse',
        ...REASONS,
      });
      await scene.act('approver-1', 'office.approve', 'refusalFinal');
      return [scene.id];
    },
  },
  {
    name: 'declined',
    title: 'Declined, and nobody asks for a review in time',
    lead: async (stage, forms) => {
      const scene = await submitted(stage, forms.product());
      await scene.act('handler-1', 'application.decline', 'refused');
      await scene.passes('requestReview', 'refusalFinal');
      return [scene.id];
    },
  },
];
