import type { SUCCESSION_KINDS } from '../../contract/choices.ts';
import type { Queryable } from '../connect.ts';
import { nameList } from '../columns/lists.ts';
import { recognitions } from './recognitions.table.ts';
import { TAKEN_OVER } from './write-recognition.ts';

const OF_THE_HOLDER = nameList(
  recognitions,
  TAKEN_OVER.filter((name) => name !== 'enterprise'),
);

/**
 * Enters, of all that a firm holds, that a company register reports its end.
 * @param event the register's id of it, already written
 */
export async function enterEnd({ sql }: Queryable, event: string): Promise<void> {
  await sql`
    insert into recognitions (source, award, rests_on, corrects, entered_by, at, enterprise, ${sql.unsafe(OF_THE_HOLDER)}, traces, pairs)
    select 'register', known.award, reported.id, known.id, reported.person, now(), known.enterprise,
      ${sql.unsafe(prefixed('known'))}, '{}', '{}'
    from register_events reported, ${heldBy(sql, sql`reported.enterprise`)}
    where reported.id = ${event}`;
}

/** A succession as it is kept: the names of its columns in the database. */
export interface NewSuccession {
  readonly kind: (typeof SUCCESSION_KINDS)[number];
  readonly from_enterprise: string;
  readonly to_enterprise: string;
  readonly recognition: string | null;
  readonly on_day: string;
  readonly proposed_by: string;
  readonly confirmed_by: string;
}

/**
 * Writes a succession, and of each recognition that it passes on that another firm has it: all of a firm, or the one of an assignment.
 * @param identity of the recognition that is assigned, by the grammar of its words; null if all pass
 */
export async function enterSuccession(
  { sql }: Queryable,
  succession: NewSuccession,
  identity: string | null,
): Promise<void> {
  await sql`
    with passed as (insert into successions ${sql(succession)} returning *)
    insert into recognitions (source, award, rests_on, corrects, entered_by, at, enterprise, ${sql.unsafe(OF_THE_HOLDER)}, traces, pairs)
    select 'succession', known.award, passed.id::text, known.id, passed.confirmed_by, now(), passed.to_enterprise,
      ${sql.unsafe(prefixed('known'))}, '{}', '{}'
    from passed, ${heldBy(sql, sql`passed.from_enterprise`)}
    where ${identity}::text is null or known.identity = ${identity}`;
}

function prefixed(record: string): string {
  return OF_THE_HOLDER.split(', ')
    .map((name) => `${record}.${name}`)
    .join(', ');
}

/** Part of a statement: the newest entry of each award of which a firm is the holder by it. */
function heldBy(sql: Queryable['sql'], firm: ReturnType<Queryable['sql']>) {
  return sql`lateral (
    select newest.* from (select distinct award from recognitions where enterprise = ${firm}) held
      cross join lateral (select * from recognitions where award = held.award order by id desc limit 1) newest
    where newest.enterprise = ${firm}) known`;
}
