import type { Columns } from '../../contract/columns.ts';
import type { WireClaim } from '../../contract/effects.ts';
import type { SignalPayload } from '../../contract/signals/catalogue.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Deadline } from '../../contract/deadlines.ts';
import { writeApplication } from '../application/write-application.ts';
import type { RowOf } from '../columns/lists.ts';
import type { Sql, TransactionSql } from '../connect.ts';
import { writeRecognition } from '../recognition/write-recognition.ts';
import { writeLedger, type LedgerChanges } from '../ledger/write-ledger.ts';
import { writeNotice, type NewNotice } from '../notice/write-notice.ts';
import { writeTasks, type TaskChanges } from '../task/write-tasks.ts';
import { commandIdOf, personOf } from './indexed.ts';
import type { Recognised } from '../../policy/engine/recognised.ts';
import type { steps } from './steps.table.ts';

type JournalColumn =
  | 'application'
  | 'seq'
  | 'event'
  | 'stateBefore'
  | 'stateAfter'
  | 'refusal'
  | 'outcome'
  | 'machineVersion'
  | 'runId'
  | 'previous'
  | 'hash';

/** A journal row and everything that changes with it. */
export interface StepRow extends RowOf<typeof steps, JournalColumn> {
  /** Null for a refused event: the read model keeps its snapshot. */
  readonly change: Change | null;
}

interface Change extends TaskChanges, LedgerChanges {
  /** The new one, if the step brings one. */
  readonly claim: WireClaim | null;
  /** The form of its certificate's number, by which two writings of one number are one. */
  readonly certificateForm: string | null;
  readonly snapshot: unknown;
  readonly columns: Columns;
  readonly deadlines: readonly Deadline[];
  readonly duties: readonly { readonly person: string; readonly capacity: string }[];
  /** What is published; null if nothing is. */
  readonly notice: NewNotice | null;
  /** What the applicant had entered, to be kept as a draft of theirs; null if the application goes on. */
  readonly draft: SignalPayload<'application.submit'> | null;
  /** What the claim says of its recognition, if the step brings one. */
  readonly recognition: Recognised | null;
  /** What a proposal answers to each award that is near. */
  readonly answers: readonly { readonly award: string; readonly answer: string; readonly reasons: string }[];
  /** A standard that this award makes the successor of another. */
  readonly replaces: {
    readonly enterprise: string;
    readonly fromRecognition: string;
    readonly toRecognition: string;
  } | null;
}

/**
 * Writes a step in one statement, hence in one transaction and one round trip: journal row, read model, duties, tasks,
 * verdict, transfers, granted level. Every other write hangs on the journal row, so a step that has its row already writes nothing. Each
 * noun has its part of the statement in its own folder.
 *
 * @returns false if the application's number or the command already has a row.
 * @throws `unique_violation` of `one_person_one_duty`, `one_post_per_order` or `level_granted_once`, `check_violation` of
 *   `within_highest_level`: nothing was written.
 */
export async function insertStep(sql: Sql | TransactionSql, row: StepRow): Promise<boolean> {
  const { application, seq, event, refusal, change } = row;
  const written = await sql`
    with step as (
      insert into steps (application, seq, command_id, accepted, type, person, at, event, state_before, state_after,
        refusal, outcome, machine_version, run_id, previous, hash)
      values (${application}, ${seq}, ${commandIdOf(row)}, ${refusal === null}, ${event.type}, ${personOf(row)},
        ${event.at}, ${json(sql, event)}, ${row.stateBefore}, ${row.stateAfter},
        ${refusal === null ? null : json(sql, refusal)}, ${json(sql, row.outcome)}, ${row.machineVersion}, ${row.runId},
        ${row.previous}, ${row.hash})
      on conflict do nothing
      returning application, seq, accepted, type, event, at, person as entered_by
    ), input as (
      select step.*, change.* from step, jsonb_to_record(${json(sql, change ?? {})}) as change(
        claim jsonb, "certificateForm" text, snapshot jsonb, columns jsonb, deadlines jsonb, duties jsonb, closed jsonb, "closesAll" boolean,
        opened jsonb, rescheduled jsonb, reminded jsonb, notice jsonb, draft jsonb, transfers jsonb, replaces jsonb, verdict jsonb, level jsonb,
        recognition jsonb, answers jsonb)
    ), held as (
      insert into duties (application, person, capacity, since)
      select application, person, capacity, seq
      from input, jsonb_to_recordset(duties) as duty(person text, capacity text)
      where not exists (select from duties known where known.application = input.application
        and known.person = duty.person and known.capacity = duty.capacity)
    ), kept as (
      insert into drafts (id, person, content)
      select 'F' || input.application, entered.person, draft
      from input cross join lateral (
        select persons.id as person from steps before join persons on persons.id = before.person
        where before.application = input.application and before.accepted
          and before.type = any(${ENTERING}) order by before.seq desc limit 1) as entered
      where jsonb_typeof(draft) = 'object'
    ), replaced as (
      insert into replacements (enterprise, from_recognition, to_recognition)
      select replaces->>'enterprise', replaces->>'fromRecognition', replaces->>'toRecognition' from input where jsonb_typeof(replaces) = 'object'
      on conflict do nothing
    ), ${writeApplication(sql, row)}, ${writeRecognition(sql)}, ${writeTasks(sql)}, ${writeNotice(sql)}, ${writeLedger(sql)}
    select seq from step`;
  return written.length === 1;
}

/** The events with which somebody enters a claim. */
const ENTERING: AwardEvent['type'][] = ['application.submit', 'application.resubmit'];

/** postgres.js takes only what it knows to be JSON; every value here is JSON-true by its type. */
function json(sql: Sql | TransactionSql, value: object): ReturnType<Sql['json']> {
  return sql.json(value as Parameters<Sql['json']>[0]);
}
