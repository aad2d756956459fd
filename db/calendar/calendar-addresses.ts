import { eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { persons } from '../person/persons.table.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { calendarAddresses } from './calendar-addresses.table.ts';

const accountBehind = prepared((value: Value<{ digest: string }>) =>
  query
    .select(selected(persons, 'account'))
    .from(calendarAddresses)
    .innerJoin(persons, eq(persons.id, calendarAddresses.person))
    .where(eq(calendarAddresses.digest, value('digest'))),
);
const addressOf = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(calendarAddresses, 'at'))
    .from(calendarAddresses)
    .where(eq(calendarAddresses.person, value('person'))),
);

/** The account whose calendar a secret opens, by the SHA-256 of the secret; null if it opens none. */
export async function findCalendarAccount(
  on: Queryable,
  digest: string,
): Promise<RowOf<typeof persons, 'account'> | null> {
  const [row] = await accountBehind(on, { digest });
  return row ?? null;
}

/** Since when a person has an address; null if they have none. */
export async function findCalendarAddress(on: Queryable, person: string): Promise<string | null> {
  const [row] = await addressOf(on, { person });
  return row?.at ?? null;
}

/** Gives a person an address; an earlier one opens nothing any more. */
export async function keepCalendarAddress({ sql }: Queryable, person: string, digest: string): Promise<void> {
  await sql`
    insert into calendar_addresses (person, digest) values (${person}, ${digest})
    on conflict (person) do update set digest = excluded.digest, at = now()`;
}

/** Takes the address of a person away. */
export async function deleteCalendarAddress({ sql }: Queryable, person: string): Promise<void> {
  await sql`delete from calendar_addresses where person = ${person}`;
}
