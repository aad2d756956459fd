import { and, eq, inArray, sql as raw } from 'drizzle-orm';
import { DUTIES } from '../../contract/parties.ts';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { duties } from '../person/duties.table.ts';
import { prepared, query, type Value } from '../prepared.ts';

const others = prepared((value: Value<{ person: string; applications: readonly string[] }>) =>
  query
    .select(selected(duties, 'application'))
    .from(duties)
    .where(
      and(
        eq(duties.person, value('person')),
        raw`${duties.application} = any(${value('applications')}::text[])`,
        inArray(
          duties.capacity,
          DUTIES.filter((duty) => duty !== 'pay'),
        ),
      ),
    )
    .orderBy(duties.application),
);

/**
 * Returns which awards among some a person holds another duty on than to pay, as an officer.
 * @param applications ids of awards
 */
export async function findOtherDuties(
  on: Queryable,
  person: string,
  applications: readonly string[],
): Promise<readonly string[]> {
  const held = await others(on, { person, applications });
  return held.map(({ application }) => application);
}

/**
 * Whether one of two persons pays on a day only in the place of the other: by a delegation between them, with no role of
 * their own. Both are one then.
 * @param day YYYY-MM-DD
 */
export async function isOnePayer(
  { sql }: Queryable,
  pair: readonly [string, string],
  day: string,
): Promise<boolean> {
  const both = [...pair];
  const [found] = await sql<{ isOne: boolean }[]>`
    select exists (select from delegations d
      where d.capacity = 'pay' and ${day} between d.from_day and d.until_day
        and d.principal = any(${both}) and d.substitute = any(${both})
        and not exists (select from held_roles r where r.person_id = d.substitute and r.capacity = 'pay'
          and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day}))) as "isOne"`;
  return found?.isOne === true;
}
