import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { TaskRow } from '../../db/task/find-tasks-of.ts';
import { findBehind, isBehind, type JournalEvent, type Place } from '../../db/step/follow-journal.ts';
import { placeText } from './place.ts';
import { frameOf, type Watch } from './watch.ts';

const PAGE = 500;

/**
 * The inbox of somebody's roles and units, of every award, behind a place. An event says which tasks of its award are
 * open for them now, so a client that replaces what it shows of that award by it is right, whatever it showed before. Who
 * takes one or gives it back is said as it happens, without a place: a client that comes back reads its inbox anew.
 */
export function watchTasks(database: Database, since: Place): Watch {
  let last = since;
  return {
    begins: placeText(since),
    application: null,
    mayWatch: ({ isStaff }) => isStaff,
    async *missed() {
      for (let place = last; ;) {
        const page = await findBehind(database, place, PAGE);
        yield page;
        const end = page.at(-1);
        if (end === undefined || page.length < PAGE) return;
        place = end;
      }
    },
    isNext(event) {
      if (!isBehind(event, last)) return false;
      last = event;
      return true;
    },
    frame(event, person, tasks) {
      const own = tasks.filter((task) => isInInbox(person, task));
      if (!own.some((task) => changes(event, task))) return null;
      const { application, seq, type, stateAfter: state, at } = event;
      const open = own
        .filter(({ closedBy }) => closedBy === null)
        .map(({ task, unit, waitsFor, due, provisional }) => ({ task, unit, waitsFor, due, provisional }));
      return frameOf(placeText(event), 'tasks', { application, seq, type, state, at, open });
    },
    beside: () => null,
    claim(claim, person) {
      if (!isInInbox(person, claim)) return null;
      const { application, openedBy, task, unit, claimedBy, claimedUntil } = claim;
      const id = [application, openedBy, task, ...(unit === '' ? [] : [unit])].join('.');
      return frameOf(null, 'claim', { application, id, task, unit, claimedBy, claimedUntil });
    },
  };
}

function isInInbox({ roles }: Person, { duty, unit }: Pick<TaskRow, 'duty' | 'unit'>): boolean {
  return roles.some((role) => role.capacity === duty && (unit === '' || role.unit === unit));
}

/** Whether a step opened, closed or moved a task. */
function changes({ seq, type }: JournalEvent, { openedBy, closedBy }: TaskRow): boolean {
  return openedBy === seq || closedBy === seq || (type === 'calendar.published' && closedBy === null);
}
