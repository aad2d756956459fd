import type { Capacity } from '../../contract/parties.ts';
import { sql, type Placeholder, type SQL } from 'drizzle-orm';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { written } from '../prepared.ts';
import { persons } from './persons.table.ts';

const OWN = ['id', 'account'] as const;
const PERSON = sql.raw(selectList(persons, OWN, 'own'));

/** Somebody who is signed in, with what they may do on a day. */
export interface Person extends RowOf<typeof persons, (typeof OWN)[number]> {
  /** Their own roles first, then those in which they stand in for a principal. */
  readonly roles: readonly {
    readonly capacity: Capacity | 'auditor' | 'administrator';
    readonly unit: string | null;
    /** On whose behalf; null for a role of their own. */
    readonly principal: string | null;
  }[];
  /** The person who has a part in casework sees every case; administrators keep people and see none. */
  readonly isStaff: boolean;
  /** Credit codes of the enterprises for which they act. */
  readonly enterprises: readonly string[];
  /** Interests declared by them and by those for whom they stand in. */
  readonly interests: readonly { readonly person: string; readonly enterprise: string }[];
}

/**
 * Returns the person behind an account with the roles, delegations and declared interests of a day (YYYY-MM-DD); null
 * if nobody is registered. A delegated role lasts no longer than the principal's own.
 * Who verifies for a unit also does so for those that it took over. An administrator stands in for nobody.
 */
export async function findPerson(database: Database, account: string, day: string): Promise<Person | null> {
  const [person] = await findPersons(database, [account], day);
  return person ?? null;
}

/** As `findPerson`, for those of many accounts that are registered. */
export async function findPersons(
  database: Database,
  accounts: readonly string[],
  day: string,
): Promise<readonly Person[]> {
  return find(database, { accounts, day });
}

const find = written<{ accounts: readonly string[]; day: string }, Person>((value) =>
  personsBehind(value('accounts'), value('day')),
);

/** Selects each person behind one of many accounts, as `Person` has it. An applicant holds no role: nothing is computed for them. */
export function personsBehind(accounts: Placeholder, day: Placeholder): SQL {
  return sql`
    select ${PERSON}, coalesce(held.roles, '[]') as roles, coalesce(held.staff, false) as "isStaff",
      array(select enterprise from agents where person_id = own.id order by enterprise) as enterprises,
      coalesce((select json_agg(json_build_object('person', person_id, 'enterprise', enterprise))
        from interests where (person_id = own.id or person_id = any(held.principals))
          and from_day <= ${day} and (until_day is null or until_day >= ${day})), '[]') as interests
    from persons own cross join lateral (
      select json_agg(role order by principal nulls first, capacity, unit) as roles,
        bool_or(capacity <> 'administrator') as staff,
        array_agg(principal) filter (where principal is not null) as principals
      from roles_on(own.id, ${day}) as role
      where exists (select from roles where person_id = own.id) or exists (select from delegations where substitute = own.id)
    ) as held
    where own.account = any(${accounts})`;
}
