import type { Capacity } from '../../contract/parties.ts';
import type { Database } from '../connect.ts';

/** Somebody who is signed in, with what they may do on a day. */
export interface Person {
  readonly id: string;
  readonly account: string;
  readonly roles: readonly {
    readonly capacity: Capacity | 'auditor' | 'administrator';
    readonly unit: string | null;
  }[];
  /** Credit codes of the enterprises for which they act. */
  readonly enterprises: readonly string[];
}

/** The person behind an account with the roles of a day (YYYY-MM-DD); null where nobody is registered. */
export async function findPerson({ sql }: Database, account: string, day: string): Promise<Person | null> {
  const [person] = await sql<Person[]>`
    select id, account, coalesce((
      select jsonb_agg(jsonb_build_object('capacity', capacity, 'unit', unit) order by capacity, unit)
      from roles where person_id = id and from_day <= ${day} and (until_day is null or until_day >= ${day})), '[]') as roles,
      coalesce((select jsonb_agg(enterprise order by enterprise) from agents where person_id = id), '[]') as enterprises
    from persons where account = ${account}`;
  return person ?? null;
}
