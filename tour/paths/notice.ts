import { GRANT, published, REASONS, type Path } from '../led-award.ts';

const dismissed = (objection: number) => ({
  objection,
  decision: 'dismissed',
  reply: 'the file shows otherwise',
});
const upheld = (objection: number) => ({ objection, decision: 'upheld', reply: 'the objection is right' });

export const NOTICE: readonly Path[] = [
  {
    name: 'objections-dismissed',
    title: 'Two objections to a public notice are dismissed; the days that were left go on, and it is paid',
    lead: async (visitors, forms) => {
      const award = await published(visitors, forms.product());
      await award.vain('applicant-qiaoxi', 'objection.file', 'duty.alreadyHeld');
      await award.objects('citizen-1');
      await visitors.objectInVain('citizen-1', award.id, REASONS, 'objection.stillOpen');
      await award.objects('applicant-yunhe');
      await award.passes('answerObjection', 'publicNotice.contested', 60);
      await award.act('approver-1', 'objection.answer', 'publicNotice.contested', dismissed(1));
      await award.vain('approver-1', 'objection.answer', 'objection.notOpen', dismissed(1));
      await award.act('approver-1', 'objection.answer', 'publicNotice.open', dismissed(2));
      await award.objects('citizen-1');
      await award.act('approver-1', 'objection.answer', 'publicNotice.open', dismissed(3));
      await visitors.objectInVain('citizen-1', award.id, REASONS, 'objection.exhausted');
      await award.passes('notice', 'payment.ordered');
      await award.pays('funded.settled');
      return [award.id];
    },
  },
  {
    name: 'objection-upheld',
    title:
      'An objection is upheld: the money goes back, the office proposes a refusal, nobody asks for a review',
    lead: async (visitors, forms) => {
      const award = await published(visitors, forms.product());
      await award.objects('citizen-1');
      await award.act('approver-1', 'objection.answer', 'officeReview.proposing', upheld(1));
      await award.act('handler-1', 'office.propose', 'officeReview.approving', {
        outcome: 'refuse',
        ...REASONS,
      });
      await award.act('approver-1', 'office.approve', 'refused');
      await award.passes('requestReview', 'refusalFinal');
      return [award.id];
    },
  },
  {
    name: 'withdrawn-while-contested',
    title: 'A refusal is reviewed and granted; withdrawn while an objection is examined',
    lead: async (visitors, forms) => {
      const award = await published(visitors, forms.product());
      await award.objects('citizen-1');
      await award.act('approver-1', 'objection.answer', 'officeReview.proposing', upheld(1));
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.objects('citizen-1');
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
];
