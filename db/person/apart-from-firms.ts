import { eq, gte, and, or, isNull, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { agents } from './agents.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { delegations } from './delegations.table.ts';
import { roles } from './roles.table.ts';

const agency = prepared((value: Value<{ person: string }>) =>
  query
    .select({ one: raw<number>`1`.as('one') })
    .from(agents)
    .where(eq(agents.personId, value('person')))
    .limit(1),
);
const heldRole = prepared((value: Value<{ person: string; today: string }>) =>
  query
    .select({ one: raw<number>`1`.as('one') })
    .from(roles)
    .where(
      and(
        eq(roles.personId, value('person')),
        or(isNull(roles.untilDay), gte(roles.untilDay, value('today'))),
      ),
    )
    .limit(1),
);
const lentRole = prepared((value: Value<{ person: string; today: string }>) =>
  query
    .select({ one: raw<number>`1`.as('one') })
    .from(delegations)
    .where(and(eq(delegations.substitute, value('person')), gte(delegations.untilDay, value('today'))))
    .limit(1),
);

/** Until this transaction ends, nobody else changes in what capacity, or for which firm, a person may act. */
export async function lockRights({ sql }: Queryable, person: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`roles/${person}`}))`;
}

/** Whether a person acts for an enterprise. */
export async function actsForFirm(on: Queryable, person: string): Promise<boolean> {
  return (await agency(on, { person })).length > 0;
}

/** Whether a person holds a role, or stands in for somebody who does, today or on a day to come. @param today YYYY-MM-DD */
export async function holdsOffice(on: Queryable, person: string, today: string): Promise<boolean> {
  const [own, lent] = await Promise.all([heldRole(on, { person, today }), lentRole(on, { person, today })]);
  return own.length > 0 || lent.length > 0;
}
