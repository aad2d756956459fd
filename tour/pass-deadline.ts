import { addDays, beijingDay } from '../policy/engine/dates.ts';
import type { Visitors, View } from './visitors.ts';
import { TourProblem } from './tour-problem.ts';

/**
 * Lets time pass until an open task is due, and waits until the award stands where that leads.
 * @param daysLonger time that passes beyond it
 * @throws TourProblem if it leads elsewhere
 */
export async function passDeadline(
  visitors: Visitors,
  application: string,
  task: string,
  expected: string,
  daysLonger = 0,
): Promise<void> {
  const { waitsFor } = await visitors.view('handler-1', application);
  await visitors.passTime('handler-1', application, dueDay(waitsFor, task, daysLonger), expected);
}

/** The day in Hangzhou at whose beginning a task is due, or some days later. */
function dueDay(waitsFor: View['waitsFor'], task: string, daysLonger: number): string {
  const open = waitsFor.find((each) => each.task === task);
  if (open === undefined) throw new TourProblem(`nobody has the task ${task}`);
  return addDays(beijingDay(open.due), daysLonger);
}
