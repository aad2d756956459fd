import type { PendingQuery, Row } from 'postgres';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import { memberList, nameList, recordList } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import type { Recognised } from '../../policy/engine/recognised.ts';
import { recognitions } from './recognitions.table.ts';

export const SAID = [
  'district',
  'family',
  'level',
  'item',
  'enterprise',
  'rank',
  'recognition',
  'identity',
  'certificate',
  'issuer',
  'recognisedOn',
  'validUntil',
  'renewal',
  'replaces',
  'documents',
  'traces',
  'pairs',
] as const satisfies readonly (keyof Recognised)[];

/** Names, members of `said` and its record, as the statements that write a recognition have them. */
export const NAMES = nameList(recognitions, SAID);
export const MEMBERS = memberList('said', SAID);
export const RECORD = recordList(recognitions, SAID);

/** What a later entry takes over from the one that it corrects, so that the newest always says all that is known; by claims alone it is found. */
export const TAKEN_OVER = SAID.filter((name) => name !== 'traces' && name !== 'pairs');
const OVER = nameList(recognitions, TAKEN_OVER);
const KNOWN = TAKEN_OVER.map((name) => nameList(recognitions, [name]))
  .map((name) => `known.${name}`)
  .join(', ');

/** With which a department says what it makes of a recognition. */
const OPINIONS: SignalType[] = ['department.confirm', 'department.object', 'department.requestCorrection'];

/**
 * Parts of the statement that records a step: what a claim says of its recognition, what a department says of it, what a proposal
 * answers to each award that is near, and, if both are one, the recognition of the award as that of the other. An award of another
 * family has one certificate with it alone, and is another recognition.
 */
export function writeRecognition(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
    recognised as (
      insert into recognitions (source, award, step, corrects, entered_by, at, ${sql.unsafe(NAMES)})
      select 'claim', application, seq, (select max(id) from recognitions where award = application), input.entered_by, input.at,
        ${sql.unsafe(MEMBERS)}
      from input, jsonb_to_record(input.recognition) as said(${sql.unsafe(RECORD)})
      where jsonb_typeof(input.recognition) = 'object'
    ), looked_at as (
      insert into recognitions (source, award, step, corrects, entered_by, at, reasons, ${sql.unsafe(OVER)}, traces, pairs)
      select 'department', application, seq, known.id, input.entered_by, input.at, event#>>'{payload,reasons}',
        ${sql.unsafe(KNOWN)}, '{}', '{}'
      from input cross join lateral (
        select * from recognitions where award = input.application order by id desc limit 1) known
      where input.accepted and input.type = any(${OPINIONS})
    ), answered as (
      insert into similar_answers (application, step, other, answer, reasons)
      select application, seq, award, answer, reasons
      from input, jsonb_to_recordset(answers) as given(award text, answer text, reasons text)
    ), found as (
      insert into recognitions (source, award, step, corrects, entered_by, at, reasons, ${sql.unsafe(NAMES)})
      select 'office', application, seq, (select max(id) from recognitions where award = application), input.entered_by, input.at,
        given.reasons, own.district, own.family, own.level, own.item, own.enterprise, own.rank, other.recognition, other.identity,
        other.certificate, other.issuer, other.recognised_on, other.valid_until, own.renewal, own.replaces, own.documents, '{}', '{}'
      from input, jsonb_to_recordset(answers) as given(award text, answer text, reasons text),
        recognitions own, recognitions other
      where given.answer = 'same' and own.family = other.family and own.id = (select max(id) from recognitions where award = application and source = 'claim')
        and other.id = (select max(id) from recognitions where award = given.award)
    )`;
}
