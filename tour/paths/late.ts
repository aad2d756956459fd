import { GRANT, REASONS, receipt, silent, UNDERTAKING, type Path } from '../scene.ts';

const REFUSE = { outcome: 'refuse', ...REASONS } as const;
const CONFIRM = 'department.confirm';
const OBJECT = 'department.object';

/** What departments say after their silence was recorded, wherever the award stands by then. */
export const LATE: readonly Path[] = [
  {
    name: 'late-under-review',
    title:
      'Late opinions under review, before the public and once the money is paid: kept, and nothing moves',
    lead: async (stage, forms) => {
      const scene = await silent(stage, forms.product());
      await scene.act('officer-market', CONFIRM, 'officeReview.proposing');
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      const { version } = await scene.view();
      await scene.vain('approver-1', 'office.approve', 'version.changed', REASONS, version - 1);
      await scene.act('approver-1', 'office.approve', 'publicNotice.open');
      await scene.act('officer-street', CONFIRM, 'publicNotice.open');
      await scene.act('officer-finance-bureau', OBJECT, 'publicNotice.open');
      await stage.publishCalendar(scene.id);
      await scene.passes('notice', 'payment.ordered');
      await scene.vain('finance-1', 'payment.confirm', 'payment.future', {
        reference: 'SAMPLE',
        paidOn: '2099-01-01',
      });
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      return [scene.id];
    },
  },
  {
    name: 'late-at-the-bank',
    title: 'Late opinions on the way to the bank',
    lead: async (stage, forms) => {
      const scene = await silent(stage, forms.product());
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'publicNotice.open');
      await scene.passes('notice', 'payment.ordered');
      await scene.act('officer-market', CONFIRM, 'payment.ordered');
      await scene.act('officer-street', OBJECT, 'payment.ordered');
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      await scene.act('officer-finance-bureau', CONFIRM, 'funded.settled');
      return [scene.id];
    },
  },
  {
    name: 'late-after-settlement',
    title: 'Late opinions after settlement lead to a claim, and come in while it is decided',
    lead: async (stage, forms) => {
      const scene = await silent(stage, forms.product());
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'publicNotice.open');
      await scene.passes('notice', 'payment.ordered');
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      await scene.act('officer-market', OBJECT, 'funded.settled');
      const found = { legalBasis: UNDERTAKING, facts: 'as the late opinion says', amountFen: 1_000_000 };
      await scene.act('handler-1', 'irregularity.find', 'clawback.noticed', found);
      await scene.act('officer-street', OBJECT, 'clawback.noticed');
      await scene.act('officer-finance-bureau', CONFIRM, 'clawback.noticed');
      await scene.passes('respond', 'clawback.deciding');
      await scene.act('approver-1', 'clawback.decide', 'funded.settled', { decision: 'drop', ...REASONS });
      return [scene.id];
    },
  },
  {
    name: 'late-on-a-refusal',
    title: 'Late opinions on a refusal and while the leading group reviews it',
    lead: async (stage, forms) => {
      const scene = await silent(stage, forms.product());
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', REFUSE);
      await scene.act('approver-1', 'office.approve', 'refused');
      await scene.act('officer-market', OBJECT, 'refused');
      await scene.act('officer-street', CONFIRM, 'refused');
      await scene.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await scene.act('officer-finance-bureau', CONFIRM, 'groupDecision');
      await scene.act('group-head', 'group.refuse', 'refusalFinal');
      return [scene.id];
    },
  },
  {
    name: 'late-before-the-group',
    title: 'A late objection before the leading group; the firm withdraws',
    lead: async (stage, forms) => {
      const scene = await silent(stage, forms.introduced(), 'applicant-xinqian');
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'groupDecision');
      await scene.act('officer-market', OBJECT, 'groupDecision');
      await scene.act('applicant-xinqian', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
];
