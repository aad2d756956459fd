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
 * Whether two persons pay as one on a day: each in their own right, or in the place of those who lent it to them, and so that no two
 * payers stand behind them.
 * @param day YYYY-MM-DD
 */
export async function isOnePayer(
  { sql }: Queryable,
  [one, other]: readonly [string, string],
  day: string,
): Promise<boolean> {
  const [found] = await sql<{ isOne: boolean }[]>`
    with lent as (
      select substitute as person, principal as payer from delegations
      where substitute in (${one}, ${other}) and capacity = 'pay' and ${day} between from_day and until_day
        and not exists (select from held_roles own where own.person_id = substitute and own.capacity = 'pay'
          and own.from_day <= ${day} and (own.until_day is null or own.until_day >= ${day}))),
    payers as (
      select * from lent
      union
      select person, person from unnest(array[${one}, ${other}]) as person
      where person not in (select person from lent))
    select not exists (
      select from payers a join payers b on a.person = ${one} and b.person = ${other} and a.payer <> b.payer
    ) as "isOne"`;
  return found?.isOne === true;
}
