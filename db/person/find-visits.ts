import type { Database } from '../connect.ts';
import { applicationsWhere, type ApplicationRow } from '../application/find-application.ts';
import { personsBehind, type Person } from './find-person.ts';

/** Somebody comes with an account, perhaps about one application. */
export interface Asked {
  readonly account: string;
  readonly application: string | null;
}

/** Who it is, and the application where it is any business of theirs. */
export interface Visit {
  readonly person: Person;
  readonly application: ApplicationRow | null;
}

/**
 * Who comes and what they ask about, for many at once, in their order: null if nobody is registered under an account.
 * Roles, delegations and interests are those of a day (YYYY-MM-DD), and ownership is decided in the same statement.
 */
export async function findVisits(
  { sql }: Database,
  asked: readonly Asked[],
  day: string,
): Promise<readonly (Visit | null)[]> {
  const accounts = asked.map(({ account }) => account);
  const ids = asked.map(({ application }) => application);
  const theirs = sql`a.id = asked.id and (person."isStaff" or a.enterprise = any(person.enterprises))`;
  const rows = await sql<{ person: Person | null; application: ApplicationRow | null }[]>`
    with person as materialized (${personsBehind(sql, [...new Set(accounts)], day)})
    select case when person.id is not null then to_json(person) end as person,
      case when application.id is not null then to_json(application) end as application
    from unnest(${accounts}::text[], ${ids}::text[]) with ordinality as asked(account, id, place)
    left join person on person.account = asked.account
    left join lateral (${applicationsWhere(sql, theirs)}) as application on true
    order by asked.place`;
  return rows.map(({ person, application }) => (person === null ? null : { person, application }));
}
