import type { CountedDeadline } from '../../contract/deadlines.ts';
import { findProvisionalTasks } from '../../db/task/find-provisional-tasks.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';
import { termOf } from '../../policy/engine/term.ts';
import type { Site, Work } from '../site.ts';

/** Counts every provisional due time and every deadline of an award again, on the working days that are known today. */
export async function rescheduleTasks({ sql, pack, step }: Site): Promise<Work> {
  const tasks = await findProvisionalTasks(sql, step.application);
  const ownTerm = (task: string, deadline: CountedDeadline, openedAt: string) => {
    const own = step.deadlines.find((current) => current.task === task && current.name === deadline);
    const term = termOf(pack, deadline, openedAt);
    return own?.days === undefined ? term : { ...term, count: own.days };
  };
  return {
    recounts: true,
    rescheduled: tasks.map(({ task, unit, deadline, openedAt }) => ({
      task,
      unit,
      ...dueAt(openedAt, ownTerm(task, deadline as CountedDeadline, openedAt)),
    })),
  };
}
