import { sql } from 'drizzle-orm';
import { bigserial, check, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

/** Ids, days and capacities; never a name. */
export type ActDetail = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What administrators, agents and the office changed of people, units, enterprises and the policy: ids only. Append-only. */
export const adminActs = pgTable(
  'admin_acts',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    person: text().notNull(),
    act: text().notNull(),
    /** The person, unit, enterprise, delegation or proposal that it is about. */
    about: text().notNull(),
    detail: jsonb().$type<ActDetail>().notNull(),
  },
  (table) => [
    index().on(table.about),
    check(
      'admin_act_by_two',
      sql`act not in ('person.register', 'person.account', 'person.forget', 'role.grant', 'delegation.grant', 'registry.enterKey', 'unit.succeed')
        or person = 'operator' or coalesce(detail ->> 'proposedBy', person) <> person`,
    ),
  ],
);
