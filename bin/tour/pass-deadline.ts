import type { Stage, View } from './stage.ts';
import { TourProblem } from './tour-problem.ts';

/**
 * Lets time pass until an open task is due, and waits until the award stands where that leads.
 * @throws TourProblem where it leads elsewhere
 */
export async function passDeadline(
  stage: Stage,
  application: string,
  task: string,
  expected: string,
): Promise<void> {
  const { waitsFor } = await stage.view('handler-1', application);
  await stage.passTime('handler-1', application, dueDay(waitsFor, task), expected);
}

/** The day in Hangzhou at whose beginning a task is due. */
function dueDay(waitsFor: View['waitsFor'], task: string): string {
  const open = waitsFor.find((each) => each.task === task);
  if (open === undefined) throw new TourProblem(`nobody has the task ${task}`);
  return new Date(open.due).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
