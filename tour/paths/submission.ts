import { REASONS, submitted, type Path } from '../led-award.ts';

export const SUBMISSION: readonly Path[] = [
  {
    name: 'forgotten',
    title:
      'Forgotten by the office: it is reminded, then the deputy head, then the head, and then it goes on',
    lead: async (visitors, forms) => {
      const award = await submitted(visitors, forms.product());
      await award.passes('accept', 'submitted', 60);
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      await award.vain('handler-1', 'application.accept', 'state.notAccepting');
      return [award.id];
    },
  },
  {
    name: 'lapsed',
    title: 'Returned and forgotten by the applicant: reminded, then lapsed',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const award = await submitted(visitors, form);
      await award.vain('applicant-yunhe', 'application.withdraw', 'application.unknown');
      await award.act('handler-1', 'application.return', 'returned');
      await award.vain('handler-1', 'application.resubmit', 'duty.missing', form);
      await award.passes('correct', 'lapsed');
      return [award.id];
    },
  },
  {
    name: 'withdrawn',
    title: 'Returned, then withdrawn by the applicant',
    lead: async (visitors, forms) => {
      const award = await submitted(visitors, forms.product());
      await award.act('handler-1', 'application.return', 'returned');
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
  {
    name: 'declined-and-reviewed',
    title: 'Declined, reviewed by the leading group, and verified after all; then refused for good',
    lead: async (visitors, forms) => {
      const award = await submitted(visitors, forms.product());
      await award.act('handler-1', 'application.decline', 'refused');
      await award.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await award.act('group-head', 'group.approve', 'departmentVerification.answering');
      for (const officer of ['officer-market', 'officer-finance-bureau'])
        await award.act(officer, 'department.confirm', 'departmentVerification.answering');
      await award.act('officer-street', 'department.confirm', 'officeReview.proposing');
      await award.act('handler-1', 'office.propose', 'officeReview.approving', {
        outcome: 'refuse',
        ...REASONS,
      });
      await award.act('approver-1', 'office.approve', 'refusalFinal');
      return [award.id];
    },
  },
  {
    name: 'declined',
    title: 'Declined, and nobody asks for a review in time',
    lead: async (visitors, forms) => {
      const award = await submitted(visitors, forms.product());
      await award.act('handler-1', 'application.decline', 'refused');
      await award.passes('requestReview', 'refusalFinal');
      return [award.id];
    },
  },
];
