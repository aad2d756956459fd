import {
  approving,
  claimedBack,
  dayOn,
  falseCertificate,
  GRANT,
  proposing,
  published,
  REASONS,
  repayment,
  settled,
  UPHELD,
  type Path,
  type LedAward,
} from '../led-award.ts';
import { untilIn } from '../until-in.ts';

const POLICY = 'gongshu-brand-2018';
const DEFENCE = { statement: 'not so', documents: [] };

/** What was paid on a false certificate comes back whole. */
async function givenBack(award: LedAward, amountFen: number): Promise<void> {
  await claimedBack(award, amountFen);
  await award.act('applicant-qiaoxi', 'clawback.respond', 'clawback.deciding', DEFENCE);
  await award.vain('approver-1', 'clawback.decide', 'clawback.reduceOnly', {
    decision: 'reduce',
    amountFen,
    ...REASONS,
  });
  await award.act('approver-1', 'clawback.decide', 'clawback.repaying', UPHELD);
  await award.vain(
    'finance-1',
    'repayment.record',
    'repayment.tooMuch',
    await repayment(award, amountFen + 1),
  );
  await award.vain('finance-1', 'repayment.record', 'repayment.day', {
    ...(await repayment(award, amountFen)),
    receivedOn: await dayOn(award, 1),
  });
  await award.act('finance-1', 'repayment.record', 'clawedBack', await repayment(award, amountFen));
}

export const MONEY: readonly Path[] = [
  {
    name: 'supplement',
    title:
      'A lower title falls before it is paid, so that the higher one gains: the difference is paid without another notice',
    lead: async (visitors, forms) => {
      const form = forms.product('C1');
      const lower = await published(visitors, form);
      const higher = await settled(visitors, forms.product('P6', form));
      await lower.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      await untilIn(() => higher.view(), 'officeReview.approving');
      await higher.vain('applicant-qiaoxi', 'application.withdraw', 'withdrawal.afterPayment');
      await higher.act('approver-1', 'office.approve', 'payment.ordered');
      await higher.pays('funded.settled');
      return [lower.id, higher.id];
    },
  },
  {
    name: 'given-back',
    title:
      'What was paid on a false certificate is given back: the product is barred, and a higher title on it is refused',
    lead: async (visitors, forms) => {
      const form = forms.product('C1');
      const forged = await settled(visitors, form);
      await givenBack(forged, 5_000_000);
      const barred = await approving(visitors, forms.product('P6', form));
      await barred.act('approver-1', 'office.approve', 'refused');
      await barred.passes('requestReview', 'refusalFinal');
      return [forged.id, barred.id];
    },
  },
  {
    name: 'nothing-left',
    title: 'Nothing is left to pay beside a higher title: refused, reviewed, refused for good',
    lead: async (visitors, forms) => {
      const form = forms.product('P6');
      const higher = await settled(visitors, form);
      const lower = await approving(visitors, forms.product('C1', form));
      await lower.act('approver-1', 'office.approve', 'refused');
      await lower.act('applicant-qiaoxi', 'review.request', 'groupDecision');
      await lower.act('group-head', 'group.approve', 'refusalFinal');
      return [higher.id, lower.id];
    },
  },
  {
    name: 'queued',
    title:
      'The budget is exhausted: the award waits in the order of approval, and goes on when money is added',
    lead: async (visitors, forms) => {
      const award = await proposing(visitors, forms.product());
      const year = yearWithoutBudget();
      await visitors.passTime('handler-1', award.id, `${String(year)}-01-05`, 'officeReview.proposing');
      await award.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await award.act('approver-1', 'office.approve', 'officeReview.queuedForBudget');
      await award.passes('provideBudget', 'officeReview.queuedForBudget', 60);
      await award.ends();
      await award.act('approver-1', 'application.continue', 'officeReview.queuedForBudget');
      await visitors.allot(year, 1_000_000_000);
      await untilIn(() => award.view(), 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await award.pays('funded.settled');
      return [award.id];
    },
  },
  {
    name: 'woken',
    title: 'An irregularity after settlement opens the record again; the claim is dropped',
    lead: async (visitors, forms) => {
      const award = await settled(visitors, forms.product());
      await award.vain('handler-1', 'irregularity.find', 'clawback.tooMuch', falseCertificate(5_000_001));
      await claimedBack(award, 5_000_000);
      await award.passes('respond', 'clawback.deciding');
      await award.passes('decideClawback', 'clawback.deciding', 60);
      await award.ends();
      await award.act('approver-1', 'clawback.decide', 'funded.settled', { decision: 'drop', ...REASONS });
      return [award.id];
    },
  },
  {
    name: 'policy-moved',
    title: 'The same text on another footing: both outcomes are shown, somebody chooses and says why',
    lead: async (visitors, forms) => {
      const award = await proposing(visitors, forms.product());
      await award.vain('handler-1', 'policy.move', 'policy.notCompared', { version: POLICY, ...REASONS });
      await award.vain('handler-1', 'policy.compare', 'policy.unknownVersion', {
        version: 'gongshu-brand-2014',
      });
      await award.act('handler-1', 'policy.compare', 'officeReview.proposing', { version: POLICY });
      await award.act('handler-1', 'policy.move', 'officeReview.proposing', { version: POLICY, ...REASONS });
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
];

/** The sample budgets end before it; each tour takes a year of its own. */
function yearWithoutBudget(): number {
  return 2040 + Math.floor(Math.random() * 55);
}
