import type { PendingQuery, Row } from 'postgres';
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
 * @param found the ids that the wanted text may mean; null if they are not known
 */
export function filtered(
  sql: Sql,
  person: Person,
  wanted: Wanted,
  found: readonly string[] | null,
): Condition {
  const { text, states, item, enterprise, unit, submittedFrom, submittedUntil, overdue } = wanted;
  const { leastFen, mostFen } = wanted;
  const all = [
    person.isStaff ? sql`true` : sql`a.enterprise = any(${person.enterprises as string[]})`,
    text !== undefined && matching(sql, person, text, found),
    states !== undefined && sql`a.state = any(${states as string[]})`,
    item !== undefined && sql`a.item = ${item}`,
    enterprise !== undefined && sql`a.enterprise = ${enterprise}`,
    unit !== undefined && sql`exists (select from tasks t where t.application = a.id and t.unit = ${unit})`,
    wanted.person !== undefined &&
      sql`exists (select from duties d where d.application = a.id and d.person = ${wanted.person})`,
    submittedFrom !== undefined && sql`a.submitted_at >= ${dayBegins(submittedFrom)}::timestamptz`,
    submittedUntil !== undefined &&
      sql`a.submitted_at < ${dayBegins(submittedUntil)}::timestamptz + interval '1 day'`,
    leastFen !== undefined && sql`a.amount_fen >= ${leastFen}`,
    mostFen !== undefined && sql`a.amount_fen <= ${mostFen}`,
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
function matching(sql: Sql, person: Person, text: string, found: readonly string[] | null): Condition {
  const searched = text.toLowerCase();
  return sql`${found === null ? sql`true` : sql`a.id = any(${found as string[]})`} and ${named(sql, person)}
  and (position(${searched} in ${sql.unsafe(SEARCHED_TEXT.replaceAll('claim', 'a.claim'))}) > 0
    or starts_with(a.id, ${text})
    or exists (select from enterprises e where e.code = a.enterprise
      and (position(${searched} in lower(e.name)) > 0 or lower(e.code) = ${searched})))`;
}

/** Whether a person sees who applies, and for what: an officer of a department does if their unit was asked. */
export function named(sql: Sql, { roles }: Person): Condition {
  const isOther = roles.some(({ capacity }) => capacity !== 'verify' && capacity !== 'administrator');
  const units = roles.flatMap(({ capacity, unit }) => (capacity === 'verify' && unit !== null ? [unit] : []));
  if (isOther || units.length === 0) return sql`true`;
  return sql`exists (select from tasks t left join enterprises own on own.code = a.enterprise
    where t.application = a.id and t.task = 'verify' and t.unit = any(${units}) and t.unit is distinct from own.unit)`;
}
