import { and, eq, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { roles } from './roles.table.ts';

interface Term {
  readonly person: string;
  readonly fromDay: string;
  readonly untilDay: string;
}

const held = prepared((value: Value<Term>) =>
  query
    .select({ one: raw<number>`1`.as('one') })
    .from(roles)
    .where(
      and(
        eq(roles.personId, value('person')),
        eq(roles.capacity, 'administrator'),
        raw`${roles.fromDay} <= ${value('untilDay')}`,
        raw`(${roles.untilDay} is null or ${roles.untilDay} >= ${value('fromDay')})`,
      ),
    )
    .limit(1),
);

/** Whether a person administers on a day of a term. @param term its first and last day, YYYY-MM-DD */
export async function administersWithin(on: Queryable, term: Term): Promise<boolean> {
  return (await held(on, term)).length > 0;
}
