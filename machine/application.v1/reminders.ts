import type { Reminded } from '../../contract/effects.ts';
import type { TaskName } from '../../contract/task-name.ts';
import type { CountedDeadline } from '../../contract/deadlines.ts';
import { asks, type Effects } from './changes/change.ts';

/**
 * Notifies somebody that a task is overdue, one rung higher each time, and sets the next deadline, counted from the
 * opening of the task. `next` names it; if that is the deadline that has passed, each rung has as long as the one
 * before.
 */
export function reminds(
  task: TaskName,
  ladder: readonly [Reminded, ...Reminded[]],
  next: CountedDeadline | null,
): Effects {
  return asks(['task.remind'], ({ event }) => {
    if (!('due' in event.payload)) return [];
    const { units = [], since, times = 1 } = event.payload;
    const whom = ladder[times - 1] ?? ladder[0];
    const repeats = next === event.type;
    const goesOn = next !== null && since !== undefined && (!repeats || times < ladder.length);
    const following = goesOn ? { name: next, since, times: repeats ? times + 1 : 1 } : null;
    return [{ kind: 'task.remind', task, units, whom, next: following }];
  });
}

/** The person who has it, then the ladder of Article 15. */
export const OFFICE_LADDER = ['holder', 'deputyHead', 'head'] as const;
