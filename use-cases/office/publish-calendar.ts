import { SYSTEM } from '../../contract/parties.ts';
import { findProvisionalTasks } from '../../db/task/find-provisional-tasks.ts';
import { dueAt } from '../../policy/engine/calendar/due-at.ts';
import { termOf } from '../../policy/engine/term.ts';
import { packOfAward } from '../application/pack-of-award.ts';
import type { Deps } from '../deps.ts';

/**
 * Sends an event to every award with a provisional due time that can be counted for good now. To be run when a release
 * knows the working days of a new year; each award moves its due times on record.
 *
 * @param at the instant of sending, in UTC
 * @returns the ids of the applications that got it
 */
export async function publishCalendar(deps: Deps, at: string): Promise<readonly string[]> {
  const tasks = await findProvisionalTasks(deps.database.sql);
  const known = tasks.flatMap(({ application, deadline, openedAt, ...award }) => {
    const { due, provisional } = dueAt(openedAt, termOf(packOfAward(award), deadline, openedAt));
    return provisional ? [] : [{ application, due }];
  });
  const applications = [...new Set(known.map(({ application }) => application))];
  for (const application of applications) {
    const dues = known.filter((task) => task.application === application).map(({ due }) => due);
    const commandId = `calendar/${application}/${dues.join('/')}`;
    await deps.deliver(application, {
      type: 'calendar.published',
      payload: {},
      actor: SYSTEM,
      at,
      commandId,
    });
  }
  return applications;
}
