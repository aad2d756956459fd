import type { CountedDeadline } from '../../contract/deadlines.ts';
import { findProvisionalTasks } from '../../db/task/find-provisional-tasks.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';
import { deadlineRule } from '../../policy/packs/gongshu-brand-2018/operating/deadline-rule.ts';
import type { Site, Work } from '../site.ts';

/** Counts every provisional due time and every deadline of an award again, on the working days that are known today. */
export async function rescheduleTasks({ sql, step }: Site): Promise<Work> {
  const tasks = await findProvisionalTasks(sql, step.application);
  const termOf = (task: string, deadline: CountedDeadline) => {
    const own = step.deadlines.find((current) => current.task === task && current.name === deadline);
    const term = deadlineRule(deadline);
    return own?.days === undefined ? term : { ...term, count: own.days };
  };
  return {
    recounts: true,
    rescheduled: tasks.map(({ task, unit, deadline, openedAt }) => ({
      task,
      unit,
      ...dueAt(openedAt, termOf(task, deadline as CountedDeadline)),
    })),
  };
}
