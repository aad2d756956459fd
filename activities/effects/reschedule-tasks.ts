import type { CountedDeadline } from '../../contract/step.ts';
import { findProvisionalTasks } from '../../db/queries/find-provisional-tasks.ts';
import { dueAt } from '../../policy/calendar/due-at.ts';
import { deadlineRule } from '../../policy/operating/deadline-rule.ts';
import type { Plan, Site } from '../site.ts';

/** Counts every provisional due time of an award again, on the working days that are known today. */
export async function rescheduleTasks({ sql, step }: Site): Promise<Partial<Plan>> {
  const tasks = await findProvisionalTasks(sql, step.application);
  return {
    rescheduled: tasks.map(({ task, unit, deadline, openedAt }) => ({
      task,
      unit,
      ...dueAt(openedAt, deadlineRule(deadline as CountedDeadline)),
    })),
  };
}
