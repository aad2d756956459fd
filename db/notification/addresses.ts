import { and, eq, gt, sql as raw } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { keepSecrets } from '../vault/secrets.ts';
import type { Vault } from '../vault/vault.ts';
import { addressConfirmations } from './address-confirmations.table.ts';
import { outbox } from './outbox.table.ts';
import type { NotificationState } from './outbox.ts';

/** How an address stands that its owner has not confirmed yet. Instants in UTC. */
export interface Confirmation extends RowOf<typeof addressConfirmations, 'until' | 'tries'> {
  /** What became of the letter with the code. */
  readonly letter: NotificationState;
}

const ID = selectList(outbox, ['id']);
const confirmationOf = prepared((value: Value<{ person: string }>) =>
  query
    .select({
      ...selected(addressConfirmations, 'until', 'tries'),
      ...selected(outbox, 'state'),
    })
    .from(addressConfirmations)
    .innerJoin(outbox, eq(outbox.id, addressConfirmations.notification))
    .where(eq(addressConfirmations.person, value('person'))),
);
const codeLetters = prepared((value: Value<{ person: string; since: string }>) =>
  query
    .select(selected(outbox, 'at'))
    .from(outbox)
    .where(
      and(
        eq(outbox.person, value('person')),
        raw`${outbox.kind} = 'confirmAddress'`,
        gt(outbox.at, value('since')),
      ),
    )
    .orderBy(outbox.at),
);

/** Null if no address waits to be confirmed, or no letter was asked for. */
export async function findConfirmation(on: Queryable, person: string): Promise<Confirmation | null> {
  const [row] = await confirmationOf(on, { person });
  return row === undefined ? null : { letter: row.state, until: row.until, tries: row.tries };
}

/** Lets one transaction at a time change the addresses of a person; the next one sees what it did. */
export async function lockAddresses({ sql }: Queryable, person: string): Promise<void> {
  await sql`select from channels where person = ${person} for update`;
}

/** Returns the instants at which letters with codes were asked for since an instant, oldest first. */
export async function findCodeLetters(on: Queryable, person: string, since: Date): Promise<readonly Date[]> {
  const rows = await codeLetters(on, { person, since: since.toISOString() });
  return rows.map(({ at }) => new Date(at));
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
  const [letter] = await sql<RowOf<typeof outbox, 'id'>[]>`
    insert into outbox (kind, person, channel) values ('addressChanged', ${person}, 'email') returning ${sql.unsafe(ID)}`;
  if (letter !== undefined)
    await keepSecrets({ sql }, vault, `person:${person}`, { [`formerEmail:${letter.id}`]: address });
}
