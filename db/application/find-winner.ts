import { and, desc, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';

/** An accepted step of a person, with the capacity and the unit in which it was taken. Instants in UTC. */
export interface Winner extends RowOf<typeof steps, 'type' | 'at'> {
  readonly person: string | null;
  readonly as: string;
  readonly unit: string | null;
  readonly state: string;
}

const newestBefore = prepared((value: Value<{ application: string; before: number | null }>) =>
  query
    .select(selected(steps, 'type', 'person', 'event', 'stateAfter', 'at'))
    .from(steps)
    .where(
      and(
        eq(steps.application, value('application')),
        raw`${steps.accepted} and ${steps.person} not in ('system', 'clock')`,
        raw`(${value('before')}::integer is null or ${steps.seq} < ${value('before')})`,
      ),
    )
    .orderBy(desc(steps.seq))
    .limit(1),
);

/**
 * Returns the accepted step that stood before a refused one: who was first. `before` null asks for the newest. The person
 * is null if they objected to a notice, and for a reader to whom no officer is named.
 */
export async function findWinner(
  database: Database,
  application: string,
  before: number | null,
  reader: Pick<Person, 'id' | 'isStaff'>,
): Promise<Winner | null> {
  const [row] = await newestBefore(database, { application, before });
  if (row === undefined) return null;
  const { type, person, event, stateAfter: state, at } = row;
  const isNamed = person === reader.id || (reader.isStaff && type !== 'objection.file');
  const { as, unit = null } = event.actor;
  return { type, person: isNamed ? person : null, as, unit, state, at };
}
