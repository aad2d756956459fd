import type { Missing } from './system-event.ts';
import type { TaskName } from './task-name.ts';

/** Deadlines that tasks name and that move the machine when they pass. */
export const DEADLINES = [
  'acceptance.due',
  'correction.reminder',
  'correction.due',
  'department.reminder',
  'department.due',
  'department.escalated',
  'proposal.due',
  'approval.due',
  'group.due',
  'notice.closed',
  'payment.due',
  'consent.due',
  'relocation.due',
  'watch.elapsed',
  'defence.due',
  'clawback.due',
  'repayment.due',
  'review.due',
  'ended.due',
] as const;

export type DeadlineName = (typeof DEADLINES)[number];
/** Those counted from the opening of their task, each by a number of the same name in the pack; the end of the watch is a date of its own. */
export type CountedDeadline = Exclude<DeadlineName, 'watch.elapsed'>;

/** A deadline that will move the machine: absolute, so that it survives every restart. */
export interface Deadline {
  readonly name: DeadlineName;
  /** It stands as long as this task is open. */
  readonly task: TaskName;
  readonly at: string;
  /** The units whose task it is, where each has its own. */
  readonly units?: readonly string[];
  /** What it is counted from, where it is counted. */
  readonly since?: string;
  /** How many terms it is counted for: the person who was reminded once has as long again. 1 where left out. */
  readonly times?: number;
  /** Days of its own, where a term was interrupted. */
  readonly days?: number;
  /** What keeps the task from its end, and who can supply it. */
  readonly missing?: Missing;
}
