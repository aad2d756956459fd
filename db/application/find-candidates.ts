import type { PendingQuery, Row } from 'postgres';
import type { Database, Sql } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { ENTERED_PAIRS, ENTERS_CLAIM, pairsOf } from '../step/searched-signs.ts';
import { readsAsCasework, type Wanted } from './filtered.ts';

/** More are found as quickly by walking the list: about one row in each few hundred is one of them. */
const MOST = 2_000;

/**
 * Returns, for each filter that an index of its own answers, the ids of the applications that may be meant, if there are few;
 * a filter that selects more is met by walking the list, which finds them sooner.
 */
export async function findCandidates(
  { sql }: Database,
  person: Person,
  wanted: Wanted,
): Promise<readonly (readonly string[])[]> {
  const { text, unit, overdue, leastFen, mostFen } = wanted;
  const units = unitsOfOfficer(person);
  const searches = [
    text !== undefined && byText(sql, text),
    unit !== undefined && askedOf(sql, [unit]),
    units !== null && askedOf(sql, units),
    wanted.person !== undefined &&
      sql`select application as candidate from duties where person = ${wanted.person}`,
    overdue === true && late(sql),
    (leastFen !== undefined || mostFen !== undefined) &&
      sql`select id as candidate from applications
        where amount_fen between ${leastFen ?? 0} and ${mostFen ?? Number.MAX_SAFE_INTEGER}`,
  ].filter((search): search is PendingQuery<Row[]> => search !== false);
  const found = await Promise.all(searches.map(async (search) => few(sql, search)));
  return found.filter((ids) => ids !== null);
}

/** Null if there are so many that walking the list finds them sooner. */
async function few(sql: Sql, search: PendingQuery<Row[]>): Promise<readonly string[] | null> {
  const rows = await sql<{ candidate: string }[]>`
    select candidate from (${search}) as found limit ${sql.unsafe(String(MOST + 1))}`;
  return rows.length > MOST ? null : [...new Set(rows.map(({ candidate }) => candidate))];
}

/** By the index on pairs of signs, by firm, and by the beginning of an id. */
function byText(sql: Sql, text: string): PendingQuery<Row[]> {
  const searched = text.toLowerCase();
  const most = sql.unsafe(String(MOST + 1));
  return sql`
    (select s.application as candidate from steps s
      where ${sql.unsafe(ENTERS_CLAIM)} and ${sql.unsafe(ENTERED_PAIRS)} @> ${pairsOf(searched) as string[]}::text[]
      limit ${most})
    union all
    (select a.id as candidate from enterprises e join applications a on a.enterprise = e.code
      where position(${searched} in lower(e.name)) > 0 or lower(e.code) = ${searched} limit ${most})
    union all
    (select id as candidate from applications where id >= ${text} and id < ${text} || chr(1114111) limit ${most})`;
}

/** What one of some units was asked to verify. */
function askedOf(sql: Sql, units: readonly string[]): PendingQuery<Row[]> {
  return sql`select application as candidate from tasks where task = 'verify' and unit = any(${units as string[]})`;
}

/** What has a task that is due by this clock, and what has a clock of its own. */
function late(sql: Sql): PendingQuery<Row[]> {
  const most = sql.unsafe(String(MOST + 1));
  return sql`
    (select application as candidate from tasks where closed_at is null and due < now() limit ${most})
    union all
    (select id as candidate from applications where skipped_ms > 0 limit ${most})`;
}

/** The units of a person who sees what they were asked, and nothing else; null for everybody else. */
function unitsOfOfficer(person: Person): readonly string[] | null {
  const { roles, enterprises } = person;
  const units = roles.flatMap(({ capacity, unit }) => (capacity === 'verify' && unit !== null ? [unit] : []));
  return readsAsCasework(person) || enterprises.length > 0 || units.length === 0 ? null : units;
}
