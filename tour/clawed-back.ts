import { confirmAll } from './confirm-all.ts';
import { passDeadline } from './pass-deadline.ts';
import type { SentForm } from './sent-form.ts';
import type { Visitors, View } from './visitors.ts';
import { TourProblem } from './tour-problem.ts';

const YEARS = 3;
const MONTH_MS = 30 * 86_400_000;

/**
 * An award to a newly introduced firm that is paid, watched, leaves the district years later, and repays to the last fen.
 * @returns the application's id
 */
export async function clawedBack(visitors: Visitors, form: SentForm): Promise<string> {
  const applicant = 'applicant-xinqian';
  const { id } = await visitors.submit(applicant, form);
  await visitors.act('handler-1', id, 'application.accept', {}, 'departmentVerification.answering');
  await confirmAll(visitors, id);
  const grant = { outcome: 'grant', reasons: 'recognised before its arrival, and still valid' };
  await visitors.act('handler-1', id, 'office.propose', grant, 'officeReview.approving');
  const reasons = 'checked against the file';
  await visitors.act('approver-1', id, 'office.approve', { reasons }, 'groupDecision');
  const decided = { reasons: 'an amount that the group decides' };
  await visitors.act('group-head', id, 'group.approve', decided, 'publicNotice.open');
  await passDeadline(visitors, id, 'notice', 'payment.ordered');
  const watched = await visitors.pay(id, 'funded.watched');

  const movedOn = dayOfMove(watched);
  await visitors.passTime(applicant, id, movedOn, 'funded.watched');
  const move = { effectiveOn: movedOn, address: '江南大道9号（样例）', district: '滨江区' };
  await visitors.act(applicant, id, 'relocation.report', move, 'funded.relocationReview');
  const claim = {
    legalBasis: { kind: 'undertaking', reference: 'SAMPLE undertaking no. 7' },
    method: 'proRata',
    reasons: 'moved away within the five years',
  };
  await visitors.act('handler-1', id, 'clawback.propose', claim, 'clawback.noticed');
  const answer = { statement: 'the lease ended', documents: [] };
  await visitors.act(applicant, id, 'clawback.respond', answer, 'clawback.deciding');
  const uphold = { decision: 'uphold', reasons: 'the undertaking names this case' };
  const upheld = await visitors.act('approver-2', id, 'clawback.decide', uphold, 'clawback.repaying');

  const first = Math.ceil(upheld.owedFen / 2);
  const part = (amountFen: number, number: number): object => ({
    amountFen,
    reference: `SAMPLE-${id}-R${String(number)}`,
    receivedOn: movedOn,
  });
  const { owedFen } = await visitors.act(
    'finance-1',
    id,
    'repayment.record',
    part(first, 1),
    'clawback.repaying',
  );
  await visitors.act('finance-1', id, 'repayment.record', part(owedFen, 2), 'clawedBack');
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
