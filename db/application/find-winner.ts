import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';

export interface Winner {
  readonly type: string;
  readonly person: string | null;
  readonly unit: string | null;
  readonly as: string;
  readonly state: string;
  readonly at: string;
}

/**
 * Returns the accepted step that stood before a refused one: who was first. `before` null asks for the newest. The person
 * is null if they objected to a notice, and for a reader to whom no officer is named.
 */
export async function findWinner(
  { sql }: Database,
  application: string,
  before: number | null,
  { id, isStaff }: Pick<Person, 'id' | 'isStaff'>,
): Promise<Winner | null> {
  const [row] = await sql<Winner[]>`
    select type, case when person = ${id} or (${isStaff} and type <> 'objection.file') then person end as person,
      event->'actor'->>'unit' as unit, event->'actor'->>'as' as "as", state_after as state, utc(at) as at
    from steps where application = ${application} and accepted and (${before}::integer is null or seq < ${before})
      and person not in ('system', 'clock')
    order by seq desc limit 1`;
  return row ?? null;
}
