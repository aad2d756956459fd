import {
  approving,
  grantedAgainstAnObjection,
  grantOf,
  published,
  REASONS,
  type Path,
  type LedAward,
} from '../led-award.ts';
import { untilIn } from '../until-in.ts';

/** Objected to by a department, granted by the leading group, and paid. */
async function contested(
  ...[visitors, form]: Parameters<typeof grantedAgainstAnObjection>
): Promise<LedAward> {
  const award = await grantedAgainstAnObjection(visitors, form);
  await award.act('group-head', 'group.approve', 'publicNotice.open');
  await award.passes('notice', 'payment.ordered');
  await award.pays('funded.settled');
  return award;
}

/** Each award of a standard that falls before it is paid makes room for the one whose standard replaces it or is replaced by it. */
export const SUPPLEMENT: readonly Path[] = [
  {
    name: 'supplements',
    title:
      'Supplements: one is not mended in time, one refused by the group, one by the office, one taken by a rival and paid after all, one discontinued since the firm has ended',
    lead: async (visitors, forms) => {
      const local = forms.standard('S4');
      const industry = forms.standard('S3', local);
      const national = forms.standard('S2', industry);
      const lowest = await published(visitors, local);
      const lower = await published(visitors, industry);
      const award = await contested(visitors, national);
      const falls = async (other: LedAward): Promise<void> => {
        await other.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
        await untilIn(() => award.view(), 'officeReview.approving');
      };
      const rivals: string[] = [];
      const rival = async (): Promise<LedAward> => {
        const other = await published(visitors, forms.standard('S1', national));
        rivals.push(other.id);
        return other;
      };
      const sentBack = async (): Promise<unknown> =>
        award.act('approver-1', 'office.sendBack', 'officeReview.proposing', { to: 'office', ...REASONS });

      await falls(lowest);
      await sentBack();
      await award.act('handler-1', 'application.return', 'returned');
      await award.passes('correct', 'funded.settled');

      await falls(await rival());
      await award.act('approver-1', 'office.approve', 'groupDecision');
      await award.act('group-head', 'group.refuse', 'funded.settled');

      await falls(await rival());
      await sentBack();
      const refuse = { ...grantOf(national), outcome: 'refuse' };
      await award.act('handler-1', 'office.propose', 'officeReview.approving', refuse);
      await award.act('approver-1', 'office.approve', 'funded.settled');

      await falls(await rival());
      const taker = await rival();
      await award.act('approver-1', 'office.approve', 'groupDecision');
      await award.act('group-head', 'group.approve', 'funded.settled');
      await falls(taker);
      await award.act('approver-1', 'office.approve', 'groupDecision');
      await award.act('group-deputy', 'group.approve', 'payment.ordered');
      await award.pays('funded.settled');

      await award.ends();
      await falls(lower);
      await award.act('approver-1', 'application.discontinue', 'funded.settled');
      return [lowest.id, lower.id, award.id, ...rivals];
    },
  },
  {
    name: 'nothing-left-to-commit',
    title:
      'Two applications on one product are approved: for the second nothing is left when money is committed',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const first = await approving(visitors, form);
      const second = await approving(visitors, { ...forms.product('C1', form), anotherThan: [first.id] });
      await first.act('approver-1', 'office.approve', 'publicNotice.open');
      await second.act('approver-1', 'office.approve', 'refused');
      await second.passes('requestReview', 'refusalFinal');
      await first.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [first.id, second.id];
    },
  },
];
