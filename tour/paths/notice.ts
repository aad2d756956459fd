import { GRANT, published, receipt, REASONS, type Path } from '../scene.ts';

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
    lead: async (stage, forms) => {
      const scene = await published(stage, forms.product());
      await scene.vain('applicant-qiaoxi', 'objection.file', 'duty.alreadyHeld');
      await scene.objects('citizen-1');
      await scene.objects('applicant-yunhe');
      await scene.passes('answerObjection', 'publicNotice.contested', 60);
      await scene.act('approver-1', 'objection.answer', 'publicNotice.contested', dismissed(1));
      await scene.vain('approver-1', 'objection.answer', 'objection.notOpen', dismissed(1));
      await scene.act('approver-1', 'objection.answer', 'publicNotice.open', dismissed(2));
      await scene.passes('notice', 'payment.ordered');
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      return [scene.id];
    },
  },
  {
    name: 'objection-upheld',
    title:
      'An objection is upheld: the money goes back, the office proposes a refusal, nobody asks for a review',
    lead: async (stage, forms) => {
      const scene = await published(stage, forms.product());
      await scene.objects('citizen-1');
      await scene.act('approver-1', 'objection.answer', 'officeReview.proposing', upheld(1));
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', {
        outcome: 'refuse',
        ...REASONS,
      });
      await scene.act('approver-1', 'office.approve', 'refused');
      await scene.passes('requestReview', 'refusalFinal');
      return [scene.id];
    },
  },
  {
    name: 'withdrawn-while-contested',
    title: 'A refusal is reviewed and granted; withdrawn while an objection is examined',
    lead: async (stage, forms) => {
      const scene = await published(stage, forms.product());
      await scene.objects('citizen-1');
      await scene.act('approver-1', 'objection.answer', 'officeReview.proposing', upheld(1));
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'publicNotice.open');
      await scene.objects('citizen-1');
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
];
