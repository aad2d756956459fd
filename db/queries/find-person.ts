import type { Capacity } from '../../contract/parties.ts';
import type { Database } from '../connect.ts';

/** Somebody who is signed in, with what they may do on a day. */
export interface Person {
  readonly id: string;
  readonly account: string;
  /** Their own roles first, then those in which they stand in for a principal. */
  readonly roles: readonly {
    readonly capacity: Capacity | 'auditor' | 'administrator';
    readonly unit: string | null;
    /** On whose behalf; null for a role of their own. */
    readonly principal: string | null;
  }[];
  /** Credit codes of the enterprises for which they act. */
  readonly enterprises: readonly string[];
  /** Interests declared by them and by those for whom they stand in. */
  readonly interests: readonly { readonly person: string; readonly enterprise: string }[];
}

/**
 * The person behind an account with the roles, delegations and declared interests of a day (YYYY-MM-DD); null where
 * nobody is registered. A delegated role lasts no longer than the principal's own.
 */
export async function findPerson({ sql }: Database, account: string, day: string): Promise<Person | null> {
  const [person] = await sql<Person[]>`
    with own as (
      select id, account from persons where account = ${account}
    ), held as (
      select capacity, unit, null as principal
      from own join roles on person_id = id
      where from_day <= ${day} and (until_day is null or until_day >= ${day})
      union all
      select r.capacity, r.unit, d.principal
      from own join delegations d on d.substitute = own.id
        join roles r on r.person_id = d.principal and r.capacity = d.capacity and (d.unit is null or d.unit = r.unit)
      where ${day} between d.from_day and d.until_day
        and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day})
    )
    select id, account,
      coalesce((select jsonb_agg(to_jsonb(held) order by principal nulls first, capacity, unit) from held), '[]') as roles,
      coalesce((select jsonb_agg(enterprise order by enterprise) from agents where person_id = id), '[]') as enterprises,
      coalesce((select jsonb_agg(jsonb_build_object('person', person_id, 'enterprise', enterprise))
        from interests where (person_id = id or person_id in (select principal from held))
          and from_day <= ${day} and (until_day is null or until_day >= ${day})), '[]') as interests
    from own`;
  return person ?? null;
}
