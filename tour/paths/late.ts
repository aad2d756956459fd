import { GRANT, REASONS, silent, UNDERTAKING, type Path } from '../led-award.ts';

const REFUSE = { outcome: 'refuse', ...REASONS } as const;
const CONFIRM = 'department.confirm';
const OBJECT = 'department.object';

/** What departments say after their silence was recorded, in whichever state the award is by then. */
export const LATE: readonly Path[] = [
  {
    name: 'late-under-review',
    title:
      'Late opinions under review, before the public and once the money is paid: kept, and nothing moves',
    lead: async (visitors, forms) => {
      const award = await silent(visitors, forms.product());
      await award.act('officer-market', CONFIRM, 'officeReview.proposing');
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      const { version } = await award.view();
      await award.vain('approver-1', 'office.approve', 'version.changed', REASONS, version - 1);
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.act('officer-street', CONFIRM, 'publicNotice.open');
      await award.act('officer-finance-bureau', OBJECT, 'publicNotice.open');
      await visitors.publishCalendar(award.id);
      await award.passes('notice', 'payment.ordered');
      await award.vain('finance-1', 'payment.confirm', 'payment.future', {
        reference: 'SAMPLE',
        paidOn: '2099-01-01',
        amountFen: 5_000_000,
      });
      await award.pays('funded.settled');
      return [award.id];
    },
  },
  {
    name: 'late-at-the-bank',
    title: 'Late opinions on the way to the bank',
    lead: async (visitors, forms) => {
      const award = await silent(visitors, forms.product());
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await award.act('officer-market', CONFIRM, 'payment.ordered');
      await award.act('officer-street', OBJECT, 'payment.ordered');
      await award.pays('funded.settled');
      await award.act('officer-finance-bureau', CONFIRM, 'funded.settled');
      return [award.id];
    },
  },
  {
    name: 'late-after-settlement',
    title: 'Late opinions after settlement lead to a claim, and come in while it is decided',
    lead: async (visitors, forms) => {
      const award = await silent(visitors, forms.product());
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await award.pays('funded.settled');
      await award.act('officer-market', OBJECT, 'funded.settled');
      const found = { legalBasis: UNDERTAKING, facts: 'as the late opinion says', amountFen: 1_000_000 };
      await award.act('handler-1', 'irregularity.find', 'clawback.noticed', found);
      await award.act('officer-street', OBJECT, 'clawback.noticed');
      await award.act('officer-finance-bureau', CONFIRM, 'clawback.noticed');
      await award.passes('respond', 'clawback.deciding');
      await award.act('approver-1', 'clawback.decide', 'funded.settled', { decision: 'drop', ...REASONS });
      return [award.id];
    },
  },
  {
    name: 'late-on-a-refusal',
    title: 'Late opinions on a refusal and while the leading group reviews it',
    lead: async (visitors, forms) => {
      const award = await silent(visitors, forms.product());
      await award.act('handler-1', 'office.propose', 'officeReview.approving', REFUSE);
      await award.act('approver-1', 'office.approve', 'refused');
      await award.act('officer-market', OBJECT, 'refused');
      await award.act('officer-street', CONFIRM, 'refused');
      await award.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await award.act('officer-finance-bureau', CONFIRM, 'groupDecision');
      await award.act('group-head', 'group.refuse', 'refusalFinal');
      return [award.id];
    },
  },
  {
    name: 'late-before-the-group',
    title: 'A late objection before the leading group; the firm withdraws',
    lead: async (visitors, forms) => {
      const award = await silent(visitors, forms.introduced(), 'applicant-xinqian');
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'groupDecision');
      await award.act('officer-market', OBJECT, 'groupDecision');
      await award.act('applicant-xinqian', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
];
