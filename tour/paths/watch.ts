import { today } from '../today.ts';
import { TourProblem } from '../tour-problem.ts';
import {
  REASONS,
  repayment,
  reported,
  UNDERTAKING,
  UPHELD,
  watched,
  type Path,
  type Scene,
} from '../scene.ts';

const DEFENCE = { statement: 'the lease ended', documents: [] };
const CLAIM = { legalBasis: UNDERTAKING, ...REASONS } as const;

/** A day within the five years that has not come yet. */
function nextYear(): string {
  return `${String(new Date().getUTCFullYear() + 1)}-12-01`;
}

/** Claimed back, decided without an answer, and not repaid in time. */
async function overdue(scene: Scene): Promise<void> {
  await scene.act('handler-1', 'clawback.propose', 'clawback.noticed', CLAIM);
  await scene.passes('respond', 'clawback.deciding');
  await scene.act('approver-2', 'clawback.decide', 'clawback.repaying', UPHELD);
  await scene.passes('repay', 'clawback.overdue');
}

const MONTH_MS = 30 * 86_400_000;

/** A day of the last month of the five years. */
async function lastMonth(scene: Scene): Promise<string> {
  const { waitsFor } = await scene.view();
  const watch = waitsFor.find(({ task }) => task === 'watch');
  if (watch === undefined) throw new TourProblem('nobody watches the award');
  return new Date(Date.parse(watch.due) - MONTH_MS / 2).toISOString().slice(0, 10);
}

export const WATCH: readonly Path[] = [
  {
    name: 'last-month',
    title:
      'A firm moves in the last month: nothing is left to claim back, and a move after the five years is its own affair',
    lead: async (stage, forms) => {
      const scene = await watched(stage, forms);
      const move = { address: '江南大道9号（样例）', district: '滨江区' };
      await scene.vain('applicant-xinqian', 'relocation.report', 'relocation.afterWatch', {
        ...move,
        effectiveOn: '2099-01-01',
      });
      const effectiveOn = await lastMonth(scene);
      await stage.passTime('handler-1', scene.id, effectiveOn, 'funded.watched');
      const report = { ...move, effectiveOn };
      await scene.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', report);
      await scene.vain('handler-1', 'clawback.propose', 'clawback.nothingToClaim', CLAIM);
      await scene.act('handler-1', 'relocation.clear', 'funded.watched');
      await scene.passes('watch', 'released');
      return [scene.id];
    },
  },
  {
    name: 'released',
    title: 'A newly introduced firm stays for five years and is released',
    lead: async (stage, forms) => {
      const scene = await watched(stage, forms);
      await scene.passes('watch', 'released');
      return [scene.id];
    },
  },
  {
    name: 'move-approved',
    title: 'A reported move turns out to be none; a second one was approved: released',
    lead: async (stage, forms) => {
      const scene = await watched(stage, forms);
      const move = { effectiveOn: today(), address: '江南大道9号（样例）', district: '滨江区' };
      await scene.vain('applicant-xinqian', 'relocation.report', 'relocation.notYetEffective', {
        ...move,
        effectiveOn: nextYear(),
      });
      await scene.act('handler-2', 'relocation.report', 'funded.relocationReview', {
        ...move,
        district: '下城区',
      });
      await scene.vain('handler-2', 'clawback.propose', 'relocation.noDeparture', CLAIM);
      await scene.passes('reviewRelocation', 'funded.relocationReview', 60);
      await scene.act('handler-2', 'relocation.clear', 'funded.watched');
      await scene.act('applicant-xinqian', 'relocation.report', 'funded.relocationReview', move);
      await scene.vain('handler-1', 'clawback.propose', 'clawback.barred', {
        ...CLAIM,
        legalBasis: { kind: 'procedure', reference: 'SAMPLE procedure' },
      });
      await scene.vain('handler-1', 'clawback.propose', 'clawback.fullNeedsInstrument', {
        ...CLAIM,
        method: 'full',
        legalBasis: { kind: 'statute', reference: 'SAMPLE statute' },
      });
      await scene.act('approver-1', 'relocation.approve', 'released', { number: 'SAMPLE-7', date: today() });
      return [scene.id];
    },
  },
  {
    name: 'claim-reduced',
    title: 'A claim is dropped, proposed again, reduced and repaid in parts, one of them overdue',
    lead: async (stage, forms) => {
      const scene = await reported(stage, forms);
      await scene.act('handler-1', 'clawback.propose', 'clawback.noticed', { ...CLAIM, method: 'full' });
      await scene.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await scene.act('approver-1', 'clawback.decide', 'funded.relocationReview', {
        decision: 'drop',
        ...REASONS,
      });
      await scene.act('handler-1', 'clawback.propose', 'clawback.noticed', CLAIM);
      await scene.act('applicant-xinqian', 'clawback.respond', 'clawback.deciding', DEFENCE);
      await scene.act('approver-1', 'clawback.decide', 'clawback.repaying', {
        decision: 'reduce',
        amountFen: 1_000_000,
        ...REASONS,
      });
      await scene.act('finance-1', 'repayment.record', 'clawback.repaying', repayment(scene, 400_000));
      await scene.passes('repay', 'clawback.overdue');
      await scene.act('finance-1', 'repayment.record', 'clawback.overdue', repayment(scene, 500_000));
      await scene.act('finance-1', 'repayment.record', 'clawedBack', repayment(scene, 100_000));
      return [scene.id];
    },
  },
  {
    name: 'written-off',
    title:
      'Nobody repays: a write-off is refused by the group, the court is asked, a part comes in, the rest is written off by two',
    lead: async (stage, forms) => {
      const scene = await reported(stage, forms);
      await overdue(scene);
      await scene.passes('recover', 'clawback.overdue', 60);
      await scene.vain('group-head', 'clawback.writeOff', 'writeOff.officeFirst');
      await scene.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await scene.vain('approver-2', 'clawback.writeOff', 'writeOff.groupSecond');
      await scene.passes('decideWriteOff', 'clawback.writingOff', 60);
      await scene.act('group-deputy', 'group.refuse', 'clawback.overdue');
      await scene.act('approver-2', 'clawback.refer', 'clawback.referred');
      await scene.act('finance-1', 'repayment.record', 'clawback.referred', repayment(scene, 100));
      await scene.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await scene.act('group-deputy', 'group.refuse', 'clawback.referred');
      await scene.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      await scene.act('finance-1', 'repayment.record', 'clawback.writingOff', repayment(scene, 100));
      await scene.act('group-deputy', 'clawback.writeOff', 'writtenOff');
      return [scene.id];
    },
  },
  {
    name: 'collected-by-the-court',
    title: 'The court collects all of it',
    lead: async (stage, forms) => {
      const scene = await reported(stage, forms);
      await overdue(scene);
      await scene.act('approver-2', 'clawback.refer', 'clawback.referred');
      const { owedFen } = await scene.view();
      await scene.act('finance-1', 'repayment.record', 'clawedBack', repayment(scene, owedFen));
      return [scene.id];
    },
  },
  {
    name: 'paid-before-the-write-off',
    title: 'The firm pays while its debt is about to be written off',
    lead: async (stage, forms) => {
      const scene = await reported(stage, forms);
      await overdue(scene);
      await scene.act('approver-2', 'clawback.writeOff', 'clawback.writingOff');
      const { owedFen } = await scene.view();
      await scene.act('finance-1', 'repayment.record', 'clawedBack', repayment(scene, owedFen));
      return [scene.id];
    },
  },
];
