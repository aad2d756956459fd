import type { WireClaim } from '../../contract/effects.ts';
import type { Message } from '../../contract/message.ts';
import type { Refusal } from '../../contract/refusals.ts';
import type { Deadline, Outcome } from '../../contract/step.ts';
import type { AssessmentInput } from '../../policy/input.ts';
import type { Verdict } from '../../policy/verdict/verdict.ts';
import type { Sql, TransactionSql } from '../connect.ts';
import type { TRANSFER_KINDS } from '../ledger/transfers.table.ts';

export interface NewTask {
  readonly task: string;
  readonly unit: string;
  readonly waitsFor: string;
  readonly duty: string | null;
  readonly deadline: string;
  readonly due: string;
  readonly provisional: boolean;
}

/** Money moves from one account to another. Integer fen. */
export interface NewTransfer {
  readonly kind: (typeof TRANSFER_KINDS)[number];
  readonly debit: string;
  readonly credit: string;
  readonly amountFen: number;
  readonly key: string;
  readonly sequence: number | null;
  readonly reference: string | null;
}

/** A journal row and everything that changes with it. */
export interface StepRow {
  readonly application: string;
  readonly seq: number;
  readonly message: Message;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly refusal: Refusal | null;
  readonly outcome: Outcome;
  readonly machineVersion: number;
  readonly runId: string;
  readonly previous: string | null;
  readonly hash: string;
  /** Null for a refused event: the read model keeps its snapshot. */
  readonly change: {
    /** Where the step brings a new one. */
    readonly claim: WireClaim | null;
    readonly snapshot: unknown;
    readonly deadlines: readonly Deadline[];
    readonly duties: readonly { readonly person: string; readonly capacity: string }[];
    readonly closed: readonly { readonly task: string; readonly unit: string | null }[];
    readonly closesAll: boolean;
    readonly opened: readonly NewTask[];
    readonly rescheduled: readonly Pick<NewTask, 'task' | 'unit' | 'due' | 'provisional'>[];
    readonly reminded: readonly { readonly task: string; readonly unit: string; readonly whom: string }[];
    /** What is published with its hash; null where nothing is. */
    readonly notice: {
      readonly application: string;
      readonly enterprise: string;
      readonly item: string;
      readonly subject: string;
      readonly amountFen: number;
      readonly publishedAt: string;
      readonly closesAt: string;
      readonly hash: string;
    } | null;
    /** What the applicant had entered, to be kept as a draft of theirs; null where it goes on. */
    readonly draft: { readonly claim: WireClaim; readonly documents: readonly string[] } | null;
    readonly transfers: readonly NewTransfer[];
    /** A standard that this award makes the successor of another. */
    readonly replaces: { readonly fromSubject: string; readonly toSubject: string } | null;
    readonly verdict: {
      readonly key: string;
      readonly input: AssessmentInput;
      readonly verdict: Verdict;
    } | null;
  } | null;
}

/**
 * Writes a step in one statement, hence in one transaction and one round trip: journal row, read model, duties, tasks,
 * verdict, transfers. Every other write hangs on the journal row, so a step that has its row already writes nothing.
 *
 * @returns false where the application's number or the command already has a row.
 * @throws `unique_violation` of `one_person_one_duty` or `one_post_per_order`: nothing was written.
 */
export async function insertStep(sql: Sql | TransactionSql, row: StepRow): Promise<boolean> {
  const { change, message } = row;
  const written = await sql`
    with step as (
      insert into steps (application, seq, command_id, accepted, type, person, at, message, state_before, state_after,
        refusal, outcome, machine_version, run_id, previous, hash)
      values (${row.application}, ${row.seq}, ${message.commandId}, ${row.refusal === null}, ${message.type},
        ${message.actor.person}, ${message.at}, ${json(sql, message)}, ${row.stateBefore}, ${row.stateAfter},
        ${row.refusal === null ? null : json(sql, row.refusal)}, ${json(sql, row.outcome)}, ${row.machineVersion},
        ${row.runId}, ${row.previous}, ${row.hash})
      on conflict do nothing
      returning application, seq, accepted, at
    ), input as (
      select step.*, change.* from step, jsonb_to_record(${json(sql, change ?? {})}) as change(
        claim jsonb, snapshot jsonb, deadlines jsonb, duties jsonb, closed jsonb, "closesAll" boolean,
        opened jsonb, rescheduled jsonb, reminded jsonb, notice jsonb, draft jsonb, transfers jsonb, replaces jsonb, verdict jsonb)
    ), model as (
      insert into applications (id, enterprise, item, claim, state, seq, version, machine_version, snapshot, deadlines, head,
        at, submitted_at)
      select application, claim->>'enterprise', claim->>'item', claim, ${row.stateAfter}, seq, seq, ${row.machineVersion}, snapshot, deadlines,
        ${row.hash}, at, at
      from input where accepted and seq = 1
    ), moved as (
      update applications set seq = input.seq, head = ${row.hash}, state = ${row.stateAfter}, at = input.at,
        version = case when accepted then input.seq else version end,
        snapshot = coalesce(input.snapshot, applications.snapshot),
        deadlines = coalesce(input.deadlines, applications.deadlines),
        claim = case when jsonb_typeof(input.claim) = 'object' then input.claim else applications.claim end,
        enterprise = coalesce(input.claim->>'enterprise', applications.enterprise),
        item = coalesce(input.claim->>'item', applications.item)
      from input where id = application and input.seq > 1
    ), held as (
      insert into duties (application, person, capacity, since)
      select application, person, capacity, seq
      from input, jsonb_to_recordset(duties) as duty(person text, capacity text)
      where not exists (select from duties known where known.application = input.application
        and known.person = duty.person and known.capacity = duty.capacity)
    ), closed as (
      update tasks set closed_at = input.at, closed_by = input.seq, escalated_to = coalesce((
          select whom from jsonb_to_recordset(input.reminded) as late(task text, unit text, whom text)
          where late.task = tasks.task and late.unit = tasks.unit), escalated_to)
      from input
      where tasks.application = input.application and tasks.closed_at is null and (input."closesAll" or exists (
        select from jsonb_to_recordset(input.closed) as done(task text, unit text)
        where done.task = tasks.task and (done.unit is null or done.unit = tasks.unit)))
    ), opened as (
      insert into tasks (application, opened_by, task, unit, waits_for, duty, deadline, due, provisional, opened_at)
      select application, seq, task, unit, "waitsFor", duty, deadline, due, provisional, at
      from input, jsonb_to_recordset(opened) as task(task text, unit text, "waitsFor" text, duty text,
        deadline text, due timestamptz, provisional boolean)
      where not exists (select from tasks known where known.application = input.application
        and known.task = task.task and known.unit = task.unit and known.closed_at is null)
    ), rescheduled as (
      update tasks set due = moved.due, provisional = moved.provisional
      from input, jsonb_to_recordset(rescheduled) as moved(task text, unit text, due timestamptz, provisional boolean)
      where tasks.application = input.application and tasks.closed_at is null
        and tasks.task = moved.task and tasks.unit = moved.unit
    ), reminded as (
      update tasks set escalated_to = late.whom
      from input, jsonb_to_recordset(reminded) as late(task text, unit text, whom text)
      where tasks.application = input.application and tasks.closed_at is null
        and tasks.task = late.task and tasks.unit = late.unit and not exists (
          select from jsonb_to_recordset(input.closed) as done(task text, unit text)
          where done.task = tasks.task and (done.unit is null or done.unit = tasks.unit))
    ), published as (
      insert into notices (application, step, enterprise, item, subject, amount_fen, published_at, closes_at, hash)
      select input.application, seq, told.enterprise, told.item, told.subject, "amountFen", "publishedAt", "closesAt", told.hash
      from input, jsonb_to_record(notice) as told(enterprise text, item text, subject text, "amountFen" bigint,
        "publishedAt" timestamptz, "closesAt" timestamptz, hash text) where jsonb_typeof(notice) = 'object'
    ), kept as (
      insert into drafts (id, person, content)
      select 'F' || input.application, entered.person, draft
      from input cross join lateral (
        select persons.id as person from steps before join persons on persons.id = before.person
        where before.application = input.application and before.accepted
          and before.type in ('application.submit', 'application.resubmit') order by before.seq desc limit 1) as entered
      where jsonb_typeof(draft) = 'object'
    ), judged as (
      insert into verdicts (application, step, key, input, verdict)
      select application, seq, verdict->>'key', verdict->'input', verdict->'verdict'
      from input where jsonb_typeof(verdict) = 'object'
    ), replaced as (
      insert into replacements (from_subject, to_subject)
      select replaces->>'fromSubject', replaces->>'toSubject' from input where jsonb_typeof(replaces) = 'object'
      on conflict do nothing
    ), transferred as (
      insert into transfers (application, step, kind, debit, credit, amount_fen, key, sequence, reference)
      select application, seq, kind, debit, credit, "amountFen", key, sequence, reference
      from input, jsonb_to_recordset(transfers) as transfer(kind text, debit text, credit text, "amountFen" bigint,
        key text, sequence integer, reference text)
    ), given as (
      insert into budget_balances (account, given_fen)
      select account, sum(fen) from (
        select debit as account, "amountFen" as fen from input,
          jsonb_to_recordset(transfers) as out(debit text, "amountFen" bigint) where debit like 'budget:%'
        union all
        select credit, -"amountFen" from input,
          jsonb_to_recordset(transfers) as back(credit text, "amountFen" bigint) where credit like 'budget:%'
      ) as moved group by account
      on conflict (account) do update set given_fen = budget_balances.given_fen + excluded.given_fen
    )
    select seq from step`;
  return written.length === 1;
}

/** postgres.js takes only what it knows to be JSON; every value here is JSON-true by its type. */
function json(sql: Sql | TransactionSql, value: object): ReturnType<Sql['json']> {
  return sql.json(value as Parameters<Sql['json']>[0]);
}
