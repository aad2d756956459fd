import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { filtered, granted, readsAsCasework, type Wanted } from './filtered.ts';
import { LOOKED_AT } from '../looked-at.ts';
import { findCandidates } from './find-candidates.ts';

/** How many applications there are of a state, and what they come to. */
export interface Counted {
  readonly state: string;
  readonly machineVersion: number;
  readonly count: number;
  /** There can be more than `count`: the older ones were not looked at. */
  readonly isMore: boolean;
  /** What the newest verdicts grant, in fen; null if there can be more: no sum is ever a part of one. */
  readonly amountFen: number | null;
}

/**
 * Returns how many applications a person may see and wants, by state. It reads no more than what an index of its own finds
 * for the filter, or `LOOKED_AT` of each state (ADR 63).
 * @param states every state that there is
 */
export async function countApplications(
  database: Database,
  person: Person,
  wanted: Wanted,
  states: readonly string[],
): Promise<readonly Counted[]> {
  const { sql } = database;
  const found = await findCandidates(database, person, wanted);
  if (found.some((ids) => ids.length === 0)) return [];
  const amount = sql`case when ${granted(sql, person)} then a.amount_fen end`;
  const areFew = found.length > 0 || wanted.enterprise !== undefined || readsOwnAlone(person);
  if (areFew)
    return sql<Counted[]>`
      select a.state, max(a.machine_version) as "machineVersion", count(*)::float8 as count, false as "isMore",
        coalesce(sum(${amount}), 0)::float8 as "amountFen"
      from applications a where ${filtered(sql, person, wanted, found)}
      group by a.state order by a.state`;
  // A range of one state, in the order of the index by state: with an equality PostgreSQL may walk all states by day instead.
  const newestOf = (rows: number) => sql`(
    select * from applications where state between wanted.state and wanted.state
    order by state desc, submitted_at desc, id desc limit ${sql.unsafe(String(rows))})`;
  return sql<Counted[]>`
    select state, "machineVersion", count, "isMore", case when not "isMore" then fen end as "amountFen"
    from unnest(${(wanted.states ?? states) as string[]}::text[]) as wanted(state)
    cross join lateral (
      select count(*)::float8 as count, coalesce(sum(${amount}), 0)::float8 as fen
      from ${newestOf(LOOKED_AT)} a where ${filtered(sql, person, wanted, found)}
    ) as counted
    cross join lateral (
      select count(*) > ${LOOKED_AT} as "isMore", max(machine_version) as "machineVersion"
      from ${newestOf(LOOKED_AT + 1)} looked
    ) as beyond
    where count > 0 or "isMore" order by state`;
}

/** Whether somebody reads the awards of their own firms and nothing else. */
const readsOwnAlone = (person: Person): boolean =>
  !readsAsCasework(person) && person.roles.every(({ capacity }) => capacity !== 'verify');
