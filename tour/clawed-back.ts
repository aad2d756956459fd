import { confirmAll } from './confirm-all.ts';
import { passDeadline } from './pass-deadline.ts';
import { today } from './today.ts';
import type { Stage, View } from './stage.ts';
import { TourProblem } from './tour-problem.ts';

const YEARS = 3;
const MONTH_MS = 30 * 86_400_000;

/**
 * An award to a newly introduced firm that is paid, watched, leaves the district years later, and repays to the last fen.
 * @returns the application's id
 */
export async function clawedBack(stage: Stage, form: object): Promise<string> {
  const applicant = 'applicant-xinqian';
  const { id } = await stage.submit(applicant, form);
  await stage.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(stage, id);
  const grant = { outcome: 'grant', reasons: 'recognised before its arrival, and still valid' };
  await stage.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
  const reasons = 'checked against the file';
  await stage.act('approver-1', id, 'office.approve', { reasons }, 'groupDecision');
  const decided = { reasons: 'an amount that the group decides' };
  await stage.act('group-head', id, 'group.approve', decided, 'publicNotice.open');
  await passDeadline(stage, id, 'notice', 'payment.ordered');
  const receipt = { reference: `SAMPLE-${id}-1`, paidOn: today() };
  const watched = await stage.act('finance-1', id, 'payment.confirm', receipt, 'funded.watched');

  const movedOn = dayOfMove(watched);
  await stage.passTime(applicant, id, movedOn, 'funded.watched');
  const move = { effectiveOn: movedOn, address: '江南大道9号（样例）', district: '滨江区' };
  await stage.act(applicant, id, 'relocation.report', move, 'funded.relocationReview');
  const claim = {
    legalBasis: { kind: 'undertaking', reference: 'SAMPLE undertaking no. 7' },
    method: 'proRata',
    reasons: 'moved away within the five years',
  };
  await stage.act('handler-1', id, 'clawback.propose', claim, 'clawback.noticed');
  const answer = { statement: 'the lease ended', documents: [] };
  await stage.act(applicant, id, 'clawback.respond', answer, 'clawback.deciding');
  const uphold = { decision: 'uphold', reasons: 'the undertaking names this case' };
  const upheld = await stage.act('approver-2', id, 'clawback.decide', uphold, 'clawback.repaying');

  const first = Math.ceil(upheld.owedFen / 2);
  const part = (amountFen: number, number: number): object => ({
    amountFen,
    reference: `SAMPLE-${id}-R${String(number)}`,
    receivedOn: movedOn,
  });
  const { owedFen } = await stage.act(
    'finance-1',
    id,
    'repayment.record',
    part(first, 1),
    'clawback.repaying',
  );
  await stage.act('finance-1', id, 'repayment.record', part(owedFen, 2), 'clawedBack');
  return id;
}

/** Three years from now, or a month before the watch ends where that is sooner. */
function dayOfMove({ waitsFor }: View): string {
  const watch = waitsFor.find(({ task }) => task === 'watch');
  if (watch === undefined) throw new TourProblem('nobody watches the award');
  const inYears = new Date();
  inYears.setUTCFullYear(inYears.getUTCFullYear() + YEARS);
  const day = new Date(Math.min(inYears.getTime(), Date.parse(watch.due) - MONTH_MS));
  return day.toISOString().slice(0, 10);
}
