import {
  approving,
  claimedBack,
  grantedAgainstAnObjection,
  receipt,
  REASONS,
  repayment,
  settled,
  UPHELD,
  type Path,
  type LedAward,
} from '../led-award.ts';
import { untilIn } from '../until-in.ts';

const PART_FEN = 1_000_000;

/** Objected to by a department, granted by the leading group, and paid. */
async function contested(
  ...[visitors, form]: Parameters<typeof grantedAgainstAnObjection>
): Promise<LedAward> {
  const award = await grantedAgainstAnObjection(visitors, form);
  await award.act('group-head', 'group.approve', 'publicNotice.open');
  await award.passes('notice', 'payment.ordered');
  await award.act('finance-1', 'payment.confirm', 'funded.settled', receipt(award));
  return award;
}

/** Each repaid part of one award makes room for the other one on the same product. */
export const SUPPLEMENT: readonly Path[] = [
  {
    name: 'supplements',
    title:
      'Supplements: one is not mended in time, one refused by the group, one taken by a rival and paid after all, one refused by the office, one discontinued since the firm has ended',
    lead: async (visitors, forms) => {
      const form = forms.product('C1');
      const lower = await settled(visitors, form);
      const higher = await contested(visitors, forms.product('P6', form));
      await claimedBack(lower, 5 * PART_FEN);
      await lower.passes('respond', 'clawback.deciding');
      await lower.act('approver-1', 'clawback.decide', 'clawback.repaying', UPHELD);
      const room = async (): Promise<void> => {
        await lower.act('finance-1', 'repayment.record', 'clawback.repaying', repayment(lower, PART_FEN));
        await untilIn(() => higher.view(), 'officeReview.approving');
      };
      const sentBack = async (): Promise<unknown> =>
        higher.act('approver-1', 'office.sendBack', 'officeReview.proposing', { to: 'office', ...REASONS });

      await room();
      await sentBack();
      await higher.act('handler-1', 'application.return', 'returned');
      await higher.passes('correct', 'funded.settled');

      await room();
      await higher.act('approver-1', 'office.approve', 'groupDecision');
      await higher.act('group-head', 'group.refuse', 'funded.settled');

      await room();
      const rival = await approving(visitors, forms.product('P6', form));
      await rival.act('approver-1', 'office.approve', 'publicNotice.open');
      await higher.act('approver-1', 'office.approve', 'groupDecision');
      await higher.act('group-head', 'group.approve', 'funded.settled');

      await rival.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      await untilIn(() => higher.view(), 'officeReview.approving');
      await higher.act('approver-1', 'office.approve', 'groupDecision');
      await higher.act('group-deputy', 'group.approve', 'payment.ordered');
      await higher.act('finance-1', 'payment.confirm', 'funded.settled', receipt(higher));

      await room();
      await sentBack();
      const refuse = { outcome: 'refuse', ...REASONS };
      await higher.act('handler-1', 'office.propose', 'officeReview.approving', refuse);
      await higher.act('approver-1', 'office.approve', 'funded.settled');

      await higher.ends();
      await lower.act('finance-1', 'repayment.record', 'clawedBack', repayment(lower, PART_FEN));
      await untilIn(() => higher.view(), 'officeReview.approving');
      await higher.act('approver-1', 'application.discontinue', 'funded.settled');
      return [lower.id, higher.id, rival.id];
    },
  },
  {
    name: 'nothing-left-to-commit',
    title:
      'Two applications on one product are approved: for the second nothing is left when money is committed',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const first = await approving(visitors, form);
      const second = await approving(visitors, forms.product('C1', form));
      await first.act('approver-1', 'office.approve', 'publicNotice.open');
      await second.act('approver-1', 'office.approve', 'refused');
      await second.passes('requestReview', 'refusalFinal');
      await first.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [first.id, second.id];
    },
  },
];
