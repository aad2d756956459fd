import { applications } from '../application/applications.table.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { inboxesOf } from '../task/find-tasks.ts';
import { tasks } from '../task/tasks.table.ts';

const TASK = [
  'application',
  'openedBy',
  'task',
  'unit',
  'waitsFor',
  'due',
  'provisional',
  'openedAt',
] as const;
const LIST = `${selectList(tasks, TASK, 't')}, ${selectList(applications, ['item'], 'a')}`;
/** More than anybody can keep, and little enough for a calendar program. */
const MOST = 500;

/** What is due on an award, for somebody. Instants in UTC. */
export interface Deadline
  extends RowOf<typeof tasks, (typeof TASK)[number]>, RowOf<typeof applications, 'item'> {
  readonly recognition: string;
  readonly firm: string;
}

/**
 * Returns what is due first, at most 500: the open tasks of a person's own inboxes, and every open task of the awards of
 * their firms.
 * @param application of one award; null for all
 */
export async function findDeadlines(
  { sql }: Queryable,
  person: Person,
  application: string | null,
): Promise<readonly Deadline[]> {
  const { duties, units } = inboxesOf(person);
  return sql<Deadline[]>`
    select ${sql.unsafe(LIST)}, a.claim->>'recognition' as recognition, coalesce(e.name, a.enterprise) as firm
    from tasks t join applications a on a.id = t.application left join enterprises e on e.code = a.enterprise
    where t.closed_at is null and (${application}::text is null or t.application = ${application})
      and (a.enterprise = any(${person.enterprises as string[]})
        or (t.duty, t.unit) in (select * from unnest(${duties}::text[], ${units}::text[])))
    order by t.due, t.application, t.task, t.unit limit ${MOST}`;
}
