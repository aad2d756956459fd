import * as review from '../changes/review.ts';
import { closesOwnTask } from '../changes/verification.ts';
import { asksAboutEnd, dropsQuestion } from '../changes/ended.ts';
import { OFFICE_LADDER, reminds } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
import type { RuleName } from '../rules.ts';
import type { Effects } from '../changes/change.ts';
import type { Reminded } from '../../../contract/effects.ts';
import type { TaskName } from '../../../contract/task-name.ts';
import type { CountedDeadline } from '../../../contract/deadlines.ts';

/** Effects that depend on the event and on what the award remembers. */
export const does = (params: Effects): { readonly type: 'effects'; readonly params: Effects } => ({
  type: 'effects',
  params,
});

/** An overdue task is reported to one person after the other; the state stays the same. */
export function overdue(name: CountedDeadline, task: TaskName, ladder: readonly [Reminded, ...Reminded[]]) {
  return { [name]: { guard: lawful(), actions: [does(reminds(task, ladder, name))] } };
}

/** Up to the public notice the applicant may withdraw; what was committed goes back. */
export const WITHDRAW = {
  'application.withdraw': {
    guard: lawful('withdrawal.afterPayment'),
    target: '#application.withdrawn',
    actions: ['holdDuty', does(review.voids), 'dropCommitment'],
  },
} as const;

/** An opinion after the silence was recorded is kept as evidence. */
export const LATE_OPINIONS = {
  'department.confirm': {
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.nothingLate', 'proof.notRouted'),
    actions: ['holdDuty', 'answerLate'],
  },
  'department.object': {
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.nothingLate'),
    actions: ['holdDuty', 'answerLate'],
  },
} as const;

/** An opinion of a unit that was asked. */
export const OPINIONS = {
  'department.confirm': {
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.notAsked', 'proof.notRouted'),
    actions: ['holdDuty', 'answer', does(closesOwnTask)],
  },
  'department.object': {
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.notAsked'),
    actions: ['holdDuty', 'answer', does(closesOwnTask)],
  },
} as const;

/** The enterprise has ended, and nothing is on its way to it. */
export const ENDED_NOTED = { 'enterprise.ended': { guard: lawful(), actions: ['noteEnd'] } } as const;

/** The enterprise has ended: the award stops before money is committed or paid, until the office has decided. */
export const ENDED = {
  'enterprise.ended': { guard: lawful(), actions: [does(asksAboutEnd), 'stopForEnd'] },
  ...overdue('ended.due', 'decideEnded', OFFICE_LADDER),
  'application.continue': {
    guard: lawful('enterprise.notEnded'),
    actions: ['holdDuty', does(dropsQuestion), 'goOn'],
  },
} as const;

/** What must be so for the bank to have sent a payment back. */
export const SENT_BACK = ['payment.notPaid', 'payment.returnDay', 'payment.returnTooMuch'] as const;

/** Money is on its way again to an enterprise that may have ended. */
export const PAYS_AGAIN = [does(asksAboutEnd), 'stopIfEnded'] as const;

/** Where a refusal leads: to the applicant, who may have it reviewed once. */
export const REFUSED = (actions: readonly Refusing[], ...rules: RuleName[]) =>
  [
    { guard: via('isReviewed', ...rules), target: '#application.refusalFinal', actions },
    { guard: lawful(...rules), target: '#application.refused', actions },
  ] as const;

type Refusing = 'holdDuty' | 'takeVerdict' | 'dropCommitment' | ReturnType<typeof does>;
