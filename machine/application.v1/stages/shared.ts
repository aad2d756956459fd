import * as review from '../changes/review.ts';
import { closesOwnTask } from '../changes/verification.ts';
import { reminds } from '../reminders.ts';
import { lawful, via } from '../routes.ts';
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
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.nothingLate'),
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
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.notAsked'),
    actions: ['holdDuty', 'answer', does(closesOwnTask)],
  },
  'department.object': {
    guard: lawful('unit.isApplicant', 'unit.another', 'unit.notAsked'),
    actions: ['holdDuty', 'answer', does(closesOwnTask)],
  },
} as const;

/** Where a refusal leads: to the applicant, who may have it reviewed once. */
export const REFUSED = (...actions: readonly ('holdDuty' | 'takeVerdict')[]) =>
  [
    { guard: via('isReviewed'), target: '#application.refusalFinal', actions },
    { guard: lawful(), target: '#application.refused', actions },
  ] as const;
