import type { PendingQuery, Row } from 'postgres';
import { memberList, nameList, recordList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { notices, PUBLISHED } from './notices.table.ts';

/** What a step publishes, with its hash. */
export type NewNotice = RowOf<typeof notices, (typeof PUBLISHED)[number] | 'application'>;

const NAMES = nameList(notices, PUBLISHED);
const MEMBERS = memberList('published', PUBLISHED);
const RECORD = recordList(notices, PUBLISHED);

/** A part of the statement that records a step: the notice that it publishes, if it does. */
export function writeNotice(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
    published as (
      insert into notices (application, step, ${sql.unsafe(NAMES)})
      select input.application, seq, ${sql.unsafe(MEMBERS)}
      from input, jsonb_to_record(notice) as published(${sql.unsafe(RECORD)})
      where jsonb_typeof(notice) = 'object'
    )`;
}
