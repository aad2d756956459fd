import { date, pgView, text } from 'drizzle-orm/pg-core';

/**
 * Who may act in which right, by day: the roles for units that are in being, and for units that have ended the roles of those that took
 * over, from the day after the end on.
 */
export const heldRoles = pgView('held_roles', {
  personId: text('person_id').notNull(),
  capacity: text().notNull(),
  unit: text(),
  /** The unit for which the role was granted; another one than `unit` if that has ended. */
  grantedUnit: text('granted_unit'),
  fromDay: date('from_day').notNull(),
  untilDay: date('until_day'),
}).existing();
