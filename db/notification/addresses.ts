import type { Queryable } from '../connect.ts';
import type { Vault } from '../vault/vault.ts';
import type { NotificationState } from './outbox.ts';
import { keepSecrets } from '../vault/secrets.ts';

/** How an address stands that its owner has not confirmed yet. Instants in UTC. */
export interface Confirmation {
  /** What became of the letter with the code. */
  readonly letter: NotificationState;
  /** The code holds before this instant; null until there is one. */
  readonly until: string | null;
  /** How many wrong codes were tried. */
  readonly tries: number;
}

/** Null if no address waits to be confirmed, or no letter was asked for. */
export async function findConfirmation({ sql }: Queryable, person: string): Promise<Confirmation | null> {
  const [row] = await sql<Confirmation[]>`
    select m.state as letter, a.tries, utc(a.until) as until
    from address_confirmations a join outbox m on m.id = a.notification where a.person = ${person}`;
  return row ?? null;
}

/** Lets one transaction at a time change the addresses of a person; the next one sees what it did. */
export async function lockAddresses({ sql }: Queryable, person: string): Promise<void> {
  await sql`select from channels where person = ${person} for update`;
}

/** Returns the instants at which letters with codes were asked for since an instant, oldest first. */
export async function findCodeLetters(
  { sql }: Queryable,
  person: string,
  since: Date,
): Promise<readonly Date[]> {
  const rows = await sql<{ at: Date }[]>`
    select at from outbox where person = ${person} and kind = 'confirmAddress' and at > ${since} order by at`;
  return rows.map(({ at }) => at);
}

/** Asks for a letter with a code; what was asked for before brings none any more. */
export async function insertCodeLetter({ sql }: Queryable, person: string): Promise<void> {
  await sql`
    with letter as (
      insert into outbox (kind, person, channel) values ('confirmAddress', ${person}, 'email') returning id
    )
    insert into address_confirmations (person, notification) select ${person}, id from letter
    on conflict (person) do update set notification = excluded.notification, until = null, tries = 0`;
}

/** Says of a letter until when its code holds; false if it is no more the one that brings the code. */
export async function keepCodeUntil(
  { sql }: Queryable,
  { id, person }: { readonly id: number; readonly person: string },
  until: Date,
): Promise<boolean> {
  const { count } = await sql`
    update address_confirmations set until = ${until} where person = ${person} and notification = ${id}`;
  return count === 1;
}

export async function countTry({ sql }: Queryable, person: string): Promise<void> {
  await sql`update address_confirmations set tries = tries + 1 where person = ${person}`;
}

export async function endConfirmation({ sql }: Queryable, person: string): Promise<void> {
  await sql`delete from address_confirmations where person = ${person}`;
}

/** Asks for a letter to a former address of a person, which lies in the vault until that letter has ended. */
export async function insertFarewell(
  { sql }: Queryable,
  vault: Vault,
  person: string,
  address: string,
): Promise<void> {
  const [letter] = await sql<{ id: number }[]>`
    insert into outbox (kind, person, channel) values ('addressChanged', ${person}, 'email') returning id::float8 as id`;
  if (letter !== undefined)
    await keepSecrets({ sql }, vault, `person:${person}`, { [`formerEmail:${letter.id}`]: address });
}
