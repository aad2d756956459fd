import type { Person } from '../../db/person/find-person.ts';
import { findTasks } from '../../db/task/find-tasks.ts';
import { nextOf, PAGE, readCursor, type Asked } from '../page.ts';
import type { Ports } from '../ports.ts';
import { tasksInWords } from './task-in-words.ts';

/** Which tasks, and which page of them. */
export interface TaskFilter extends Asked {
  /** Only what this person has taken, or what nobody else has. */
  readonly claimed?: 'mine' | 'free';
}

/**
 * Returns the tasks of a person's duties and units, due first.
 * @throws Refused `request.invalid` for a cursor that is none
 */
export async function listTasks(
  deps: Pick<Ports, 'database' | 'vault'>,
  person: Person,
  { claimed, cursor, limit = PAGE }: TaskFilter,
) {
  const after = readCursor(cursor, 4);
  const rows = await findTasks(deps.database, person, { claimed, after, limit });
  return {
    tasks: await tasksInWords(deps, rows.slice(0, limit)),
    next: nextOf(rows, limit, ({ due, application, task, unit }) => [due, application, task, unit]),
  };
}
