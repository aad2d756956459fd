import type { PendingQuery, Row } from 'postgres';
import { DECIDING } from '../../contract/dossier/deciding.ts';
import { OFFICERS, READS_AS, VERDICT, type Sight } from '../../contract/dossier/readers.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { SEARCHED_TEXT } from '../step/searched-signs.ts';

/** Which applications; whatever is left out does not matter. Days are YYYY-MM-DD in Hangzhou, amounts in fen. */
export interface Wanted {
  /** Part of a shown name, a certificate, a firm's name or code, or the beginning of an id; two signs or more. */
  readonly text?: string;
  readonly states?: readonly string[];
  readonly item?: string;
  readonly enterprise?: string;
  /** Somebody of this unit has been asked. */
  readonly unit?: string;
  /** Who has acted on it: a person id. */
  readonly person?: string;
  readonly submittedFrom?: string;
  readonly submittedUntil?: string;
  readonly leastFen?: number;
  readonly mostFen?: number;
  /** A task of it is overdue. */
  readonly overdue?: boolean;
}

type Sql = Database['sql'];
type Condition = PendingQuery<Row[]>;

/**
 * Returns what an application `a` must meet to be one of those that a person may see and wants.
 * @param found lists of ids that some of it may mean, as `findCandidates` found them
 */
export function filtered(
  sql: Sql,
  person: Person,
  wanted: Wanted,
  found: readonly (readonly string[])[],
): Condition {
  const { text, states, item, enterprise, unit, submittedFrom, submittedUntil, overdue } = wanted;
  const { leastFen, mostFen } = wanted;
  const all = [
    isTheirs(sql, person),
    ...found.map((ids) => sql`a.id = any(${ids as string[]})`),
    text !== undefined && matching(sql, text),
    states !== undefined && sql`a.state = any(${states as string[]})`,
    item !== undefined && sql`a.item = ${item}`,
    enterprise !== undefined && sql`a.enterprise = ${enterprise}`,
    unit !== undefined &&
      sql`exists (select from tasks t where t.application = a.id and t.task = 'verify' and t.unit = ${unit})`,
    wanted.person !== undefined && actedOn(sql, person, wanted.person),
    submittedFrom !== undefined && sql`a.submitted_at >= ${dayBegins(submittedFrom)}::timestamptz`,
    submittedUntil !== undefined &&
      sql`a.submitted_at < ${dayBegins(submittedUntil)}::timestamptz + interval '1 day'`,
    leastFen !== undefined && sql`${granted(sql, person)} and a.amount_fen >= ${leastFen}`,
    mostFen !== undefined && sql`${granted(sql, person)} and a.amount_fen <= ${mostFen}`,
    overdue === true &&
      sql`exists (select from tasks t where t.application = a.id and t.closed_at is null
        and t.due < now() + a.skipped_ms * interval '1 millisecond')`,
  ];
  return all
    .filter((condition): condition is Condition => condition !== false)
    .reduce((met, condition) => sql`${met} and ${condition}`);
}

const dayBegins = (day: string): string => `${day}T00:00:00+08:00`;

/** By the text as it stands: a corrected claim is not found by what it was. */
function matching(sql: Sql, text: string): Condition {
  const searched = text.toLowerCase();
  return sql`(position(${searched} in ${sql.unsafe(SEARCHED_TEXT.replaceAll('claim', 'a.claim'))}) > 0
    or starts_with(a.id, ${text})
    or exists (select from enterprises e where e.code = a.enterprise
      and (position(${searched} in lower(e.name)) > 0 or lower(e.code) = ${searched})))`;
}

/**
 * Whether an application `a` is any business of a person's, as `readersOf` says it of one: of their firms, of everybody who
 * has a part in casework, and of an officer of a department if their unit was asked and does not apply itself.
 */
export function isTheirs(sql: Sql, person: Person): Condition {
  const { enterprises, roles } = person;
  if (readsAsCasework(person)) return sql`true`;
  const units = roles.flatMap(({ capacity, unit }) => (capacity === 'verify' && unit !== null ? [unit] : []));
  const own = sql`a.enterprise = any(${enterprises as string[]})`;
  if (units.length === 0) return own;
  return sql`(${own} or exists (select from tasks t left join enterprises own on own.code = a.enterprise
    where t.application = a.id and t.task = 'verify' and t.unit = any(${units}) and t.unit is distinct from own.unit))`;
}

/** Whether somebody has a part in casework, and so reads every award. */
export function readsAsCasework({ roles }: Person): boolean {
  return roles.some(({ capacity }) => capacity !== 'verify' && READS_AS[capacity] !== undefined);
}

/** Whether people have granted an application, for a reader to whom a verdict alone promises nothing. */
export function granted(sql: Sql, person: Person): Condition {
  if (holdsSight(person, VERDICT)) return sql`true`;
  return sql`(a.approved_at is not null and not exists (
    select from tasks where application = a.id and closed_at is null and task = any(${[...DECIDING]})))`;
}

/** Whether somebody has acted on an application; a reader to whom no officer is named finds their own acts only. */
function actedOn(sql: Sql, reader: Person, person: string): Condition {
  if (person !== reader.id && !holdsSight(reader, OFFICERS)) return sql`false`;
  return sql`exists (select from duties d where d.application = a.id and d.person = ${person})`;
}

/** Whether one of somebody's roles always has a sight. */
function holdsSight({ roles }: Person, sight: Sight): boolean {
  return roles.some(({ capacity }) => {
    const reader = READS_AS[capacity];
    return reader !== undefined && sight[reader] === 'always';
  });
}

/** What the clock of an application `a` says: the time, and what was skipped for it alone. */
export function awardNow(sql: Sql): Condition {
  return sql`utc(now() + a.skipped_ms * interval '1 millisecond')`;
}
