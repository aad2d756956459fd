import { today } from '../today.ts';
import { TourProblem } from '../tour-problem.ts';
import {
  claimedBack,
  dayOn,
  falseCertificate,
  REASONS,
  repayment,
  reported,
  UNDERTAKING,
  UPHELD,
  watched,
  type Path,
  type LedAward,
} from '../led-award.ts';

/** Where the firm moves. */
const ELSEWHERE = { address: '江南大道9号（样例）', district: '滨江区' } as const;
const DEFENCE = { statement: 'the lease ended', documents: [] };
const CLAIM = { legalBasis: UNDERTAKING, ...REASONS } as const;

/** A day within the five years that has not come yet. */
function nextYear(): string {
  return `${String(new Date().getUTCFullYear() + 1)}-12-01`;
}

/** Claimed back, decided without an answer, and not repaid in time. */
async function overdue(award: LedAward): Promise<void> {
  await award.act('handler-1', 'clawback.propose', 'clawback.noticed', CLAIM);
  await award.passes('respond', 'clawback.deciding');
  await award.act('approver-2', 'clawback.decide', 'clawback.repaying', UPHELD);
  await award.passes('repay', 'clawback.overdue');
}

const MONTH_MS = 30 * 86_400_000;

/** A day of the last month of the five years. */
async function lastMonth(award: LedAward): Promise<string> {
  const { waitsFor } = await award.view();
  const watch = waitsFor.find(({ task }) => task === 'watch');
  if (watch === undefined) throw new TourProblem('nobody watches the award');
  return new Date(Date.parse(watch.due) - MONTH_MS / 2).toISOString().slice(0, 10);
}

export const WATCH: readonly Path[] = [
  {
    name: 'last-month',
    title:
      'A firm moves in the last month: nothing is left to claim back, and a move after the five years is its own affair',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await award.vain('applicant-xinqian', 'relocation.report', 'relocation.afterWatch', {
        ...ELSEWHERE,
        effectiveOn: '2099-01-01',
      });
      const effectiveOn = await lastMonth(award);
      await visitors.passTime('handler-1', award.id, effectiveOn, 'funded.watched');
      const report = { ...ELSEWHERE, effectiveOn };
      await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', report);
      await award.vain('handler-1', 'clawback.propose', 'clawback.nothingToClaim', CLAIM);
      await award.act('handler-1', 'relocation.clear', 'funded.watched');
      await award.passes('watch', 'released');
      return [award.id];
    },
  },
  {
    name: 'found-within-the-years',
    title:
      'What was had unlawfully comes to light within the five years: dropped, repaid in time, late and to the court, and the years run on',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await award.vain('handler-1', 'irregularity.find', 'clawback.tooMuch', falseCertificate(30_000_001));
      await claimedBack(award, 1_000_000);
      await award.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await award.act('approver-1', 'clawback.decide', 'funded.watched', { decision: 'drop', ...REASONS });
      await award.act('applicant-xinqian', 'relocation.request', 'funded.consentReview', {
        plannedOn: await dayOn(award, 30),
        to: ELSEWHERE,
        reasons: 'the works outgrow their site',
        documents: [],
      });
      const found = async (): Promise<void> => {
        await claimedBack(award, 100_000);
        await award.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
        await award.act('approver-2', 'clawback.decide', 'clawback.repaying', UPHELD);
      };
      const repays = async (): Promise<void> => {
        const whole = await repayment(award, 100_000);
        await award.act('finance-1', 'repayment.record', 'funded.watched', whole);
      };
      await found();
      await repays();
      await award.vain('finance-1', 'payment.returned', 'payment.returnTooMuch', {
        sequence: 1,
        reference: `SAMPLE-back-${award.id}`,
        returnedOn: await dayOn(award, 0),
        ...REASONS,
      });
      await found();
      await award.passes('repay', 'clawback.overdue');
      await repays();
      await found();
      await award.passes('repay', 'clawback.overdue');
      await award.act('approver-2', 'clawback.refer', 'clawback.referred');
      await repays();
      await found();
      await award.passes('repay', 'clawback.overdue');
      await award.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await repays();
      await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', {
        ...ELSEWHERE,
        effectiveOn: await dayOn(award, 0),
      });
      return [award.id];
    },
  },
  {
    name: 'released',
    title: 'A newly introduced firm stays for five years and is released',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      await award.passes('watch', 'released');
      return [award.id];
    },
  },
  {
    name: 'move-approved',
    title: 'A reported move turns out to be none; a second one was approved: released',
    lead: async (visitors, forms) => {
      const award = await watched(visitors, forms);
      const move = { ...ELSEWHERE, effectiveOn: today() };
      await award.vain('applicant-xinqian', 'relocation.report', 'relocation.notYetEffective', {
        ...move,
        effectiveOn: nextYear(),
      });
      await award.vain('applicant-xinqian', 'relocation.report', 'relocation.beforeWatch', {
        ...move,
        effectiveOn: '2001-01-01',
      });
      await award.act('handler-2', 'relocation.report', 'funded.relocationReview', {
        ...move,
        district: '下城区',
      });
      await award.vain('handler-2', 'clawback.propose', 'relocation.noDeparture', CLAIM);
      await award.passes('reviewRelocation', 'funded.relocationReview', 60);
      await award.act('handler-2', 'relocation.clear', 'funded.watched');
      await award.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', move);
      await award.vain('handler-1', 'clawback.propose', 'clawback.barred', {
        ...CLAIM,
        legalBasis: { kind: 'procedure', reference: 'SAMPLE procedure' },
      });
      await award.vain('handler-1', 'clawback.propose', 'clawback.fullNeedsInstrument', {
        ...CLAIM,
        method: 'full',
        legalBasis: { kind: 'statute', reference: 'SAMPLE statute' },
      });
      await award.act('approver-1', 'relocation.approve', 'released', { number: 'SAMPLE-7', date: today() });
      return [award.id];
    },
  },
  {
    name: 'claim-reduced',
    title: 'A claim is dropped, proposed again, reduced and repaid in parts, one of them overdue',
    lead: async (visitors, forms) => {
      const award = await reported(visitors, forms);
      await award.act('handler-1', 'clawback.propose', 'clawback.noticed', { ...CLAIM, method: 'full' });
      await award.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await award.act('approver-1', 'clawback.decide', 'funded.relocationReview', {
        decision: 'drop',
        ...REASONS,
      });
      await award.act('handler-1', 'clawback.propose', 'clawback.noticed', CLAIM);
      await award.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await award.act('approver-1', 'clawback.decide', 'clawback.repaying', {
        decision: 'reduce',
        amountFen: 1_000_000,
        ...REASONS,
      });
      await award.act('finance-1', 'repayment.record', 'clawback.repaying', await repayment(award, 400_000));
      await award.passes('repay', 'clawback.overdue');
      await award.act('finance-1', 'repayment.record', 'clawback.overdue', await repayment(award, 500_000));
      await award.act('finance-1', 'repayment.record', 'clawedBack', await repayment(award, 100_000));
      return [award.id];
    },
  },
  {
    name: 'written-off',
    title:
      'Nobody repays: a write-off is refused by the group, the court is asked, a part comes in, the rest is written off by two',
    lead: async (visitors, forms) => {
      const award = await reported(visitors, forms);
      await overdue(award);
      await award.passes('recover', 'clawback.overdue', 60);
      await award.vain('group-head', 'clawback.writeOff', 'writeOff.officeFirst');
      await award.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await award.vain('approver-2', 'clawback.writeOff', 'writeOff.groupSecond');
      await award.passes('decideWriteOff', 'clawback.writingOff', 60);
      await award.act('group-deputy', 'group.refuse', 'clawback.overdue');
      await award.act('approver-2', 'clawback.refer', 'clawback.referred');
      await award.act('finance-1', 'repayment.record', 'clawback.referred', await repayment(award, 100));
      await award.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await award.act('group-deputy', 'group.refuse', 'clawback.referred');
      await award.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await award.act('finance-1', 'repayment.record', 'clawback.writingOff', await repayment(award, 100));
      await award.act('group-deputy', 'clawback.writeOff', 'writtenOff');
      return [award.id];
    },
  },
  {
    name: 'collected-by-the-court',
    title: 'The court collects all of it',
    lead: async (visitors, forms) => {
      const award = await reported(visitors, forms);
      await overdue(award);
      await award.act('approver-2', 'clawback.refer', 'clawback.referred');
      const { owedFen } = await award.view();
      await award.act('finance-1', 'repayment.record', 'clawedBack', await repayment(award, owedFen));
      return [award.id];
    },
  },
  {
    name: 'paid-before-the-write-off',
    title: 'The firm pays while its debt is about to be written off',
    lead: async (visitors, forms) => {
      const award = await reported(visitors, forms);
      await overdue(award);
      await award.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      const { owedFen } = await award.view();
      await award.act('finance-1', 'repayment.record', 'clawedBack', await repayment(award, owedFen));
      return [award.id];
    },
  },
];
