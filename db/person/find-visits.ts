import { sql } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { written } from '../prepared.ts';
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
  database: Database,
  asked: readonly Asked[],
  day: string,
): Promise<readonly (Visit | null)[]> {
  const accounts = asked.map(({ account }) => account);
  const ids = asked.map(({ application }) => application);
  const persons = new Map<string, Person>();
  return (await find(database, { accounts, ids, day })).map(({ person, application }, place) => {
    const account = accounts[place] ?? '';
    if (person !== null) persons.set(account, person);
    const known = persons.get(account);
    return known === undefined ? null : { person: known, application };
  });
}

interface Values {
  readonly accounts: readonly string[];
  readonly ids: readonly (string | null)[];
  readonly day: string;
}

const THEIRS = sql`a.id = asked.id and (person."isStaff" or a.enterprise = any(person.enterprises))`;

/** Somebody who comes several times is answered once, at the first. */
const find = written<Values, { readonly person: Person | null; readonly application: ApplicationRow | null }>(
  (value) => sql`
    with person as materialized (${personsBehind(value('accounts'), value('day'))})
    select case when person.id is not null and asked.place = array_position(${value('accounts')}::text[], asked.account)
        then to_json(person) end as person,
      case when application.id is not null then to_json(application) end as application
    from unnest(${value('accounts')}::text[], ${value('ids')}::text[]) with ordinality as asked(account, id, place)
    left join person on person.account = asked.account
    left join lateral (${applicationsWhere(THEIRS)}) as application on true
    order by asked.place`,
);
