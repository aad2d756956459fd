import { createHash, randomBytes } from 'node:crypto';
import {
  deleteCalendarAddress,
  findCalendarAccount,
  findCalendarAddress,
  keepCalendarAddress,
} from '../../db/calendar/calendar-addresses.ts';
import { findPerson, type Person } from '../../db/person/find-person.ts';
import { dayIn } from '../day-in.ts';
import type { Language } from '../letter/pdf.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import { calendarOf, type CalendarDeps } from './calendar-of.ts';

const CALENDAR = '/api/calendar/';

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Gives a person an address from which a calendar program fetches their deadlines without signing in. It is shown this once;
 * an earlier one opens nothing any more.
 */
export async function giveCalendarAddress(
  { database, portal }: CalendarDeps,
  person: Pick<Person, 'id'>,
): Promise<{ readonly address: string }> {
  const secret = randomBytes(32).toString('base64url');
  await keepCalendarAddress(database, person.id, digestOf(secret));
  return { address: `${portal.origin}${CALENDAR}${secret}` };
}

/** Takes the address of a person away. */
export async function takeCalendarAddress(
  { database }: Pick<Ports, 'database'>,
  person: Pick<Person, 'id'>,
): Promise<void> {
  await deleteCalendarAddress(database, person.id);
}

/** Returns since when a person has an address; null if they have none. */
export async function readCalendarAddress(
  { database }: Pick<Ports, 'database'>,
  person: Pick<Person, 'id'>,
): Promise<{ readonly since: string | null }> {
  return { since: await findCalendarAddress(database, person.id) };
}

/**
 * Returns the deadlines of the person whose address it is, in the rights that they have today.
 * @throws Refused `calendar.unknown` if the address opens nothing
 */
export async function readCalendarAt(
  deps: CalendarDeps,
  secret: string,
  language: Language,
): Promise<string> {
  const holder = await findCalendarAccount(deps.database, digestOf(secret));
  const person = holder === null ? null : await findPerson(deps.database, holder.account, dayIn(new Date()));
  if (person === null) throw new Refused('calendar.unknown');
  return calendarOf(deps, person, { application: null, language });
}
