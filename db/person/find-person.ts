import type { Capacity } from '../../contract/parties.ts';
import type { PendingQuery, Row } from 'postgres';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import { persons } from './persons.table.ts';

const OWN = ['id', 'account'] as const;
const PERSON = selectList(persons, OWN, 'own');

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
  { sql }: Database,
  accounts: readonly string[],
  day: string,
): Promise<readonly Person[]> {
  return sql<Person[]>`${personsBehind(sql, accounts, day)}`;
}

/** Selects each person behind one of many accounts, as `Person` has it. */
export function personsBehind(sql: Sql, accounts: readonly string[], day: string): PendingQuery<Row[]> {
  return sql`
    select ${sql.unsafe(PERSON)}, coalesce(held.roles, '[]') as roles, coalesce(held.staff, false) as "isStaff",
      array(select enterprise from agents where person_id = own.id order by enterprise) as enterprises,
      coalesce((select json_agg(json_build_object('person', person_id, 'enterprise', enterprise))
        from interests where (person_id = own.id or person_id = any(held.principals))
          and from_day <= ${day} and (until_day is null or until_day >= ${day})), '[]') as interests
    from persons own cross join lateral (
      select json_agg(role order by principal nulls first, capacity, unit) as roles,
        bool_or(capacity <> 'administrator') as staff,
        array_agg(principal) filter (where principal is not null) as principals
      from (
        select distinct held.capacity, held.unit, stands.principal
        from (
          select own.id as holder, null as principal, null as capacity, null as unit
          union all
          select principal, principal, capacity, unit from delegations
          where substitute = own.id and ${day} between from_day and until_day
            and not exists (select from roles a where a.person_id = own.id and a.capacity = 'administrator'
              and a.from_day <= ${day} and (a.until_day is null or a.until_day >= ${day}))
        ) as stands
        cross join lateral (
          select capacity, unit, granted_unit from held_roles
          where person_id = stands.holder and from_day <= ${day} and (until_day is null or until_day >= ${day})
        ) as held
        where (stands.capacity is null or stands.capacity = held.capacity)
          and (stands.unit is null or stands.unit = held.granted_unit)
      ) as role
    ) as held
    where own.account = any(${accounts as string[]})`;
}
