import {
  claimedBack,
  dayOn,
  REASONS,
  settled,
  UPHELD,
  watched,
  type LedAward,
  type Path,
} from '../led-award.ts';

const FEN = 5_000_000;
const MILLION = 1_000_000;
const ELSEWHERE = { address: '江南大道9号（样例）', district: '滨江区' } as const;
const DEFENCE = { statement: 'the certificate is genuine', documents: [] };
const DROPPED = { decision: 'drop', ...REASONS } as const;

/** The bank sends the money of an order back on the award's own day. */
async function back(award: LedAward, sequence: number, expected: string): Promise<void> {
  await award.act('finance-1', 'payment.returned', expected, {
    sequence,
    reference: `SAMPLE-back-${award.id}-${String(sequence)}`,
    returnedOn: await dayOn(award, 0),
    ...REASONS,
  });
}

async function paidAgain(award: LedAward, by: string, expected: string): Promise<void> {
  await award.act(by, 'account.correct', 'payment.ordered');
  await award.pays(expected);
}

/** What the bank sends back while the office claims money back, or looks into a move. */
export const SENT_BACK: readonly Path[] = [
  {
    name: 'sent-back-while-claimed',
    title:
      'The bank sends back what is claimed: it is held until the claim is decided, and what was owed is owed no more',
    lead: async (visitors, forms) => {
      const award = await settled(visitors, forms.product());
      const again = async (): Promise<void> => paidAgain(award, 'applicant-qiaoxi', 'funded.settled');
      const answered = async (amountFen: number): Promise<void> => {
        await claimedBack(award, amountFen);
        await award.act('applicant-qiaoxi', 'clawback.respond', 'clawback.deciding', DEFENCE);
      };
      await claimedBack(award, MILLION);
      await back(award, 1, 'clawback.noticed');
      await award.act('applicant-qiaoxi', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await award.act('approver-2', 'clawback.decide', 'payment.failed', DROPPED);
      await again();
      await answered(MILLION);
      await back(award, 2, 'clawback.deciding');
      await award.act('approver-2', 'clawback.decide', 'payment.failed', UPHELD);
      await again();
      await answered(MILLION);
      await award.act('approver-2', 'clawback.decide', 'clawback.repaying', UPHELD);
      await back(award, 3, 'payment.failed');
      await again();
      await answered(FEN - 2 * MILLION);
      await award.act('approver-2', 'clawback.decide', 'clawback.repaying', UPHELD);
      await back(award, 4, 'clawedBack');
      return [award.id];
    },
  },
  {
    name: 'sent-back-before-the-decision',
    title: 'The bank sends all back before the office decides: it is withheld, and nothing is owed',
    lead: async (visitors, forms) => {
      const award = await settled(visitors, forms.product());
      await claimedBack(award, FEN);
      await back(award, 1, 'clawback.noticed');
      await award.passes('respond', 'clawback.deciding');
      await award.act('approver-2', 'clawback.decide', 'clawedBack', UPHELD);
      return [award.id];
    },
  },
  {
    name: 'sent-back-within-the-years',
    title: 'The bank sends money back while the office looks at a plan to move, and then at a move',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      const again = async (expected: string): Promise<void> =>
        paidAgain(award, 'applicant-xinqian', expected);
      const moves = async (): Promise<void> => {
        const move = { ...ELSEWHERE, effectiveOn: await dayOn(award, 0) };
        await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', move);
      };
      await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', {
        plannedOn: await dayOn(award, 30),
        to: ELSEWHERE,
        reasons: 'the works outgrow their site',
        documents: [],
      });
      await back(award, 1, 'payment.failed');
      await again('funded.watched');
      await moves();
      await back(award, 2, 'funded.relocationReview');
      await award.act('handler-1', 'relocation.clear', 'payment.failed');
      await again('funded.watched');
      await moves();
      await back(award, 3, 'funded.relocationReview');
      const approval = { number: 'SAMPLE relocation 8', date: await dayOn(award, 0) };
      await award.act('approver-2', 'relocation.approve', 'payment.failed', approval);
      await again('funded.settled');
      return [award.id];
    },
  },
];
