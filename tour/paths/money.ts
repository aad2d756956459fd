import {
  approving,
  claimedBack,
  falseCertificate,
  GRANT,
  proposing,
  receipt,
  REASONS,
  repayment,
  settled,
  UPHELD,
  type Path,
  type Scene,
} from '../scene.ts';
import { untilIn } from '../until-in.ts';

const POLICY = 'gongshu-brand-2018';
const DEFENCE = { statement: 'not so', documents: [] };

/** What was paid on a false certificate comes back whole. */
async function givenBack(scene: Scene, amountFen: number): Promise<void> {
  await claimedBack(scene, amountFen);
  await scene.act('applicant-qiaoxi', 'clawback.respond', 'clawback.deciding', DEFENCE);
  await scene.vain('approver-1', 'clawback.decide', 'clawback.reduceOnly', {
    decision: 'reduce',
    amountFen,
    ...REASONS,
  });
  await scene.act('approver-1', 'clawback.decide', 'clawback.repaying', UPHELD);
  await scene.vain('finance-1', 'repayment.record', 'repayment.tooMuch', repayment(scene, amountFen + 1));
  await scene.act('finance-1', 'repayment.record', 'clawedBack', repayment(scene, amountFen));
}

export const MONEY: readonly Path[] = [
  {
    name: 'supplement',
    title:
      'A lower title is given back, so that the higher one gains: the difference is paid without another notice',
    lead: async (stage, forms) => {
      const form = forms.product('C1');
      const lower = await settled(stage, form);
      const higher = await settled(stage, forms.product('P6', form));
      await givenBack(lower, 5_000_000);
      await untilIn(() => higher.view(), 'officeReview.approving');
      await higher.vain('applicant-qiaoxi', 'application.withdraw', 'withdrawal.afterPayment');
      await higher.act('approver-1', 'office.approve', 'payment.ordered');
      await higher.act('finance-1', 'payment.confirm', 'funded.settled', receipt(higher));
      return [lower.id, higher.id];
    },
  },
  {
    name: 'nothing-left',
    title: 'Nothing is left to pay beside a higher title: refused, reviewed, refused for good',
    lead: async (stage, forms) => {
      const form = forms.product('P6');
      const higher = await settled(stage, form);
      const lower = await approving(stage, forms.product('C1', form));
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
    lead: async (stage, forms) => {
      const scene = await proposing(stage, forms.product());
      const year = yearWithoutBudget();
      await stage.passTime('handler-1', scene.id, `${String(year)}-01-05`, 'officeReview.proposing');
      await scene.act('handler-1', 'office.propose', 'officeReview.approving', GRANT);
      await scene.act('approver-1', 'office.approve', 'officeReview.queuedForBudget');
      await scene.passes('provideBudget', 'officeReview.queuedForBudget', 60);
      await stage.allot(year, 1_000_000_000);
      await untilIn(() => scene.view(), 'publicNotice.open');
      await scene.passes('notice', 'payment.ordered');
      await scene.act('finance-1', 'payment.confirm', 'funded.settled', receipt(scene));
      return [scene.id];
    },
  },
  {
    name: 'woken',
    title: 'An irregularity after settlement opens the record again; the claim is dropped',
    lead: async (stage, forms) => {
      const scene = await settled(stage, forms.product());
      await scene.vain('handler-1', 'irregularity.find', 'clawback.tooMuch', falseCertificate(5_000_001));
      await claimedBack(scene, 5_000_000);
      await scene.passes('respond', 'clawback.deciding');
      await scene.passes('decideClawback', 'clawback.deciding', 60);
      await scene.act('approver-1', 'clawback.decide', 'funded.settled', { decision: 'drop', ...REASONS });
      return [scene.id];
    },
  },
  {
    name: 'policy-moved',
    title: 'The same text on another footing: both outcomes are shown, somebody chooses and says why',
    lead: async (stage, forms) => {
      const scene = await proposing(stage, forms.product());
      await scene.vain('handler-1', 'policy.move', 'policy.notCompared', { version: POLICY, ...REASONS });
      await scene.vain('handler-1', 'policy.compare', 'policy.unknownVersion', {
        version: 'gongshu-brand-2014',
      });
      await scene.act('handler-1', 'policy.compare', 'officeReview.proposing', { version: POLICY });
      await scene.act('handler-1', 'policy.move', 'officeReview.proposing', { version: POLICY, ...REASONS });
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
];

/** The sample budgets end before it; each tour takes a year of its own. */
function yearWithoutBudget(): number {
  return 2040 + Math.floor(Math.random() * 55);
}
