import { objectList, selectList, type RowOf } from '../columns/lists.ts';
import { deleteCalendarAddress } from '../calendar/calendar-addresses.ts';
import type { Database, Queryable } from '../connect.ts';
import { forgetProposedAccounts } from '../administration/proposals.ts';
import { enterprises } from '../enterprise/enterprises.table.ts';
import { endConfirmation } from '../notification/addresses.ts';
import { interests } from './interests.table.ts';
import { persons } from './persons.table.ts';
import { roles } from './roles.table.ts';

const OWN = ['id', 'account'] as const;
const HELD = ['capacity', 'unit', 'fromDay', 'untilDay'] as const;
const DECLARED = ['enterprise', 'fromDay', 'untilDay'] as const;
const NAMED = ['code', 'name'] as const;

/** A person as administrators keep them, without what the vault holds. Days as YYYY-MM-DD. */
export interface PersonRecord extends RowOf<typeof persons, (typeof OWN)[number]> {
  readonly isForgotten: boolean;
  readonly roles: readonly RowOf<typeof roles, (typeof HELD)[number]>[];
  /** The firms for which they act. */
  readonly enterprises: readonly RowOf<typeof enterprises, (typeof NAMED)[number]>[];
  readonly interests: readonly (RowOf<typeof interests, (typeof DECLARED)[number]> & {
    readonly name: string;
  })[];
}

const PERSON = selectList(persons, OWN, 'p');
const ROLE = objectList(roles, HELD);
const FIRM = objectList(enterprises, NAMED, 'e');
const INTEREST = objectList(interests, DECLARED, 'i');

/** People by id, those after `after`; or the one of `id`. */
export async function findPeople(
  { sql }: Database,
  { id = null, after = '', limit = 1 }: { id?: string | null; after?: string; limit?: number },
): Promise<readonly PersonRecord[]> {
  return sql<PersonRecord[]>`
    select ${sql.unsafe(PERSON)}, exists (select from vault_keys where holder = 'person:' || p.id and wrapped is null) as "isForgotten",
      coalesce((select jsonb_agg(jsonb_build_object(${sql.unsafe(ROLE)})
        order by from_day, capacity, unit) from roles where person_id = p.id), '[]') as roles,
      coalesce((select jsonb_agg(jsonb_build_object(${sql.unsafe(FIRM)}) order by e.code)
        from agents join enterprises e on e.code = enterprise where person_id = p.id), '[]') as enterprises,
      coalesce((select jsonb_agg(jsonb_build_object(${sql.unsafe(INTEREST)}, 'name', e.name) order by i.from_day, i.enterprise)
        from interests i join enterprises e on e.code = i.enterprise where i.person_id = p.id), '[]') as interests
    from persons p
    where (${id}::text is null and p.id > ${after}) or p.id = ${id}
    order by p.id limit ${limit}`;
}

/** @throws violation of `persons_account_unique` */
export async function insertPerson({ sql }: Queryable, id: string, account: string): Promise<void> {
  await sql`insert into persons (id, account) values (${id}, ${account})`;
}

/** Whether somebody signs in under an account. */
export async function isAccountTaken({ sql }: Queryable, account: string): Promise<boolean> {
  return (await sql`select 1 from persons where account = ${account}`).length > 0;
}

/** @returns false if there is no such person; @throws violation of `persons_account_unique` */
export async function updateAccount({ sql }: Queryable, id: string, account: string): Promise<boolean> {
  const { count } = await sql`update persons set account = ${account} where id = ${id}`;
  return count === 1;
}

/** Ends everything that lets somebody act from a day on, and every session; the id stays, for the records that name it. */
export async function retirePerson({ sql }: Queryable, id: string, yesterday: string): Promise<boolean> {
  await sql`delete from sessions where account = (select account from persons where id = ${id})`;
  await sql`update roles set until_day = greatest(from_day, ${yesterday}::date)
    where person_id = ${id} and (until_day is null or until_day > ${yesterday})`;
  await sql`delete from agents where person_id = ${id}`;
  await sql`update documents set name = null where person = ${id}`;
  await sql`delete from channels where person = ${id}`;
  await sql`delete from saved_views where person = ${id}`;
  await sql`delete from act_drafts where person = ${id}`;
  await deleteCalendarAddress({ sql }, id);
  await endConfirmation({ sql }, id);
  await forgetProposedAccounts({ sql }, id);
  return updateAccount({ sql }, id, `forgotten:${id}`);
}
