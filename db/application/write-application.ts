import type { PendingQuery, Row } from 'postgres';
import type { Columns } from '../../contract/columns.ts';
import { memberList, nameList, recordList } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { applications } from './applications.table.ts';

/** The columns that the machine gives. */
const GIVEN: readonly (keyof Columns)[] = [
  'approvedAt',
  'amountFen',
  'queuedFen',
  'committedFen',
  'paymentSequence',
  'notice',
  'rests',
];
const NAMES = nameList(applications, GIVEN);
const MEMBERS = memberList('given', GIVEN);
const RECORD = recordList(applications, GIVEN);

/**
 * Parts of the statement that records a step: the row of the application is inserted with its first step and updated by each
 * later one. A refused step changes its number, hash and instant only.
 */
export function writeApplication(
  sql: Queryable['sql'],
  step: { readonly stateAfter: string; readonly machineVersion: number; readonly hash: string },
): PendingQuery<Row[]> {
  const { stateAfter, machineVersion, hash } = step;
  return sql`
    first as (
      insert into applications (id, enterprise, item, claim, certificate_form, state, seq, version, machine_version, snapshot, deadlines, head,
        at, submitted_at, ${sql.unsafe(NAMES)})
      select application, claim->>'enterprise', claim->>'item', claim, "certificateForm", ${stateAfter}, seq, seq, ${machineVersion}, snapshot,
        deadlines, ${hash}, at, at, ${sql.unsafe(MEMBERS)}
      from input, jsonb_to_record(columns) as given(${sql.unsafe(RECORD)})
      where accepted and seq = 1
    ), accepted as (
      update applications set seq = input.seq, version = input.seq, head = ${hash}, state = ${stateAfter}, at = input.at,
        snapshot = input.snapshot, deadlines = input.deadlines,
        claim = case when jsonb_typeof(input.claim) = 'object' then input.claim else applications.claim end,
        certificate_form = coalesce(input."certificateForm", applications.certificate_form),
        enterprise = coalesce(input.claim->>'enterprise', applications.enterprise),
        item = coalesce(input.claim->>'item', applications.item),
        (${sql.unsafe(NAMES)}) = (${sql.unsafe(MEMBERS)})
      from input, jsonb_to_record(columns) as given(${sql.unsafe(RECORD)})
      where id = application and input.seq > 1 and input.accepted
    ), refused as (
      update applications set seq = input.seq, head = ${hash}, at = input.at
      from input where id = application and input.seq > 1 and not input.accepted
    )`;
}
