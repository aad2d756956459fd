import { approving, dayOn, published, REASONS, settled, type LedAward, type Path } from '../led-award.ts';

const FEN = 5_000_000;
const DISREGARDED = { decision: 'disregard', ...REASONS } as const;
const COUNTED = { decision: 'counts', ...REASONS } as const;

/** The bank's answer on an order of the award, on the award's own day. */
const paid = async (award: LedAward, reference: string, daysLater = 0) => ({
  reference,
  paidOn: await dayOn(award, daysLater),
  amountFen: FEN,
});
const late = async (award: LedAward, sequence = 1) => ({
  sequence,
  ...(await paid(award, `SAMPLE-late-${award.id}`)),
});
const returned = async (award: LedAward, sequence: number, daysLater = 0) => ({
  sequence,
  reference: `SAMPLE-back-${award.id}-${String(sequence)}`,
  returnedOn: await dayOn(award, daysLater),
  ...REASONS,
});

/** What the bank says after it has spoken once. */
export const PAYMENT: readonly Path[] = [
  {
    name: 'returned',
    title: 'The bank sends the money back: the award stays granted, the account is mended, it is paid again',
    lead: async (visitors, forms) => {
      const other = await settled(visitors, forms.product());
      const award = await published(visitors, forms.product());
      await award.passes('notice', 'payment.ordered');
      const taken = `SAMPLE-${other.id}-1`;
      const confirm = (body: object, code: string) => award.vain('finance-1', 'payment.confirm', code, body);
      await confirm(await paid(award, taken), 'reference.taken');
      await confirm(await paid(award, 'SAMPLE', -1), 'payment.beforeOrder');
      await confirm({ ...(await paid(award, 'SAMPLE')), amountFen: FEN - 1 }, 'payment.otherAmount');
      await confirm(await paid(award, `SAMPLE-early-${award.id}`), 'payment.notExported');
      const account = '0'.repeat(64);
      await award.act('finance-1', 'payee.confirm', 'payment.ordered', { account, ...REASONS });
      await award.pays('funded.settled');
      const back = (body: object, code: string) => award.vain('finance-1', 'payment.returned', code, body);
      await back(await returned(award, 2), 'payment.notPaid');
      await back(await returned(award, 1, -1), 'payment.returnDay');
      await award.act('finance-1', 'payment.returned', 'payment.failed', await returned(award, 1));
      await award.vain('finance-1', 'payment.reportLate', 'payment.notLate', await late(award));
      await award.act('applicant-qiaoxi', 'account.correct', 'payment.ordered');
      await award.pays('funded.settled');
      return [other.id, award.id];
    },
  },
  {
    name: 'paid-late',
    title: 'The bank says after all that an earlier order is paid: nothing is sent until finance has decided',
    lead: async (visitors, forms) => {
      const award = await published(visitors, forms.product());
      await award.passes('notice', 'payment.ordered');
      await visitors.sendToBank(award.id);
      await award.act('finance-1', 'payment.fail', 'payment.failed');
      const says = async (): Promise<unknown> =>
        award.act('finance-1', 'payment.reportLate', 'payment.contradicted', await late(award));
      await says();
      await award.act('finance-1', 'payment.decideLate', 'payment.failed', DISREGARDED);
      await award.act('applicant-qiaoxi', 'account.correct', 'payment.ordered');
      await says();
      await award.act('finance-1', 'payment.decideLate', 'payment.ordered', DISREGARDED);
      await says();
      await award.passes('decideLate', 'payment.contradicted', 60);
      await award.vain('finance-1', 'payment.decideLate', 'payment.stillOrdered', COUNTED);
      await award.act('finance-1', 'payment.fail', 'payment.contradicted');
      await award.act('finance-1', 'payment.decideLate', 'funded.settled', COUNTED);
      return [award.id];
    },
  },
  {
    name: 'paid-late-and-returned',
    title:
      'A late answer counts for an introduced firm, and the bank sends that money back within the five years',
    lead: async (visitors, forms) => {
      const award = await approving(visitors, forms.introduced(), 'applicant-xinqian');
      await award.act('approver-1', 'office.approve', 'groupDecision');
      await award.act('group-head', 'group.approve', 'publicNotice.open');
      await award.passes('notice', 'payment.ordered');
      await visitors.sendToBank(award.id);
      await award.act('finance-1', 'payment.fail', 'payment.failed');
      await award.act('finance-1', 'payment.reportLate', 'payment.contradicted', await late(award));
      await award.act('finance-1', 'payment.decideLate', 'funded.watched', COUNTED);
      await award.act('finance-1', 'payment.returned', 'payment.failed', await returned(award, 1));
      await award.act('applicant-xinqian', 'account.correct', 'payment.ordered');
      await award.pays('funded.watched');
      return [award.id];
    },
  },
];
