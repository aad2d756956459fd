import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireParty } from '../may.ts';
import type { Language } from '../letter/pdf.ts';
import { calendarOf, type CalendarDeps } from './calendar-of.ts';

/**
 * Returns the deadlines of one award that concern a person, as a calendar file.
 * @throws Refused `duty.missing`
 */
export async function readAwardCalendar(
  deps: CalendarDeps,
  person: Person,
  row: ApplicationRow,
  language: Language,
): Promise<string> {
  await requireParty(deps.database, person, 'application.readCalendar', row.id);
  return calendarOf(deps, person, { application: row.id, language });
}

/** Returns all deadlines that concern a person, as a calendar file; an empty one if nothing is due. */
export async function readOwnCalendar(
  deps: CalendarDeps,
  person: Person,
  language: Language,
): Promise<string> {
  return calendarOf(deps, person, { application: null, language });
}
