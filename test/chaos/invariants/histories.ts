import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { decode } from '@temporalio/common/lib/internal-non-workflow/index.js';
import { Worker } from '@temporalio/worker';
import type proto from '@temporalio/proto';
import type { Outcome, Step } from '../../../contract/step.ts';
import type { Sql } from '../../../db/connect.ts';
import type { Auditor } from '../../../server/auditor.ts';
import { hasBegun } from '../../../audit/replay.ts';
import { inTurns } from '../../faults/audit-all.ts';
import type { Violation } from '../check.ts';

type History = proto.temporal.api.history.v1.IHistory;

interface Row {
  readonly application: string;
  readonly seq: number;
  readonly commandId: string;
  readonly accepted: boolean;
  readonly stateAfter: string;
  readonly hash: string;
  readonly runId: string;
}

/** The runs of one award as the engine keeps them, the oldest first. */
interface Lived {
  readonly id: string;
  readonly histories: readonly History[];
  /** Command ids of the signals in them. */
  readonly signalled: readonly string[];
}

const AT_ONCE = 8;

/**
 * I6, I7, I12: each history replays on this release, what it replays to is the journal row by row, and each signal that the engine ever
 * took has exactly one row.
 */
export async function historyInvariants({
  database,
  client,
  bundlePath,
}: Pick<Auditor, 'database' | 'client' | 'bundlePath'>): Promise<Violation[]> {
  const journals = await journalsIn(database.sql);
  const lived = await inTurns([...journals], AT_ONCE, async ([id, rows]) => livedBy(client, id, rows));
  const { taken, deviations } = await replayed(client, bundlePath, lived);
  return [
    ...deviations,
    ...lived.flatMap(({ id }) => compared(id, taken.get(id) ?? [], journals.get(id) ?? [])),
    ...lived.flatMap(({ id, signalled }) => unanswered(id, signalled, journals.get(id) ?? [])),
  ];
}

async function journalsIn(sql: Sql): Promise<ReadonlyMap<string, readonly Row[]>> {
  const rows = await sql<Row[]>`
    select application, seq, command_id as "commandId", accepted, state_after as "stateAfter", hash, run_id as "runId"
    from steps order by application, seq`;
  const journals = new Map<string, Row[]>();
  for (const row of rows) {
    const journal = journals.get(row.application) ?? [];
    journal.push(row);
    journals.set(row.application, journal);
  }
  return journals;
}

async function livedBy(client: Client, id: string, rows: readonly Row[]): Promise<Lived> {
  const { runId: newest } = await client.workflow.getHandle(id).describe();
  const runIds = [...new Set([...rows.map(({ runId }) => runId), newest])];
  const histories: History[] = [];
  for (const runId of runIds) histories.push(await client.workflow.getHandle(id, runId).fetchHistory());
  const signals = histories
    .flatMap(({ events }) => events ?? [])
    .flatMap(({ workflowExecutionSignaledEventAttributes: signal }) => signal?.input?.payloads?.[0] ?? []);
  const opened = await decode(client.options.loadedDataConverter.payloadCodecs, signals, {
    type: 'workflow',
    ...{ namespace: client.options.namespace, workflowId: id },
  });
  const contents = opened.map((payload) =>
    defaultPayloadConverter.fromPayload<{ commandId: string }>(payload),
  );
  return { id, histories, signalled: contents.map(({ commandId }) => commandId) };
}

interface Taken {
  readonly step: Step;
  readonly outcome: Outcome;
}

async function replayed(client: Client, codePath: string, lived: readonly Lived[]) {
  const taken = new Map<string, Taken[]>(lived.map(({ id }) => [id, []]));
  const fn = ({ workflowId }: { workflowId: string }, step: Step, outcome: Outcome): void =>
    void taken.get(workflowId)?.push({ step, outcome });
  const options = {
    workflowBundle: { codePath },
    dataConverter: { payloadCodecs: client.options.loadedDataConverter.payloadCodecs },
    sinks: { audit: { step: { fn, callDuringReplay: true } } },
  };
  const all = lived.flatMap(({ id, histories }) =>
    histories.filter(hasBegun).map((history) => ({ workflowId: id, history })),
  );
  const deviations: Violation[] = [];
  let index = 0;
  for await (const { error } of Worker.runReplayHistories(options, all)) {
    if (error !== undefined)
      deviations.push({ invariant: 'I12', finding: `${all[index]?.workflowId ?? ''}: ${error.message}` });
    index += 1;
  }
  return { taken, deviations };
}

/** What the history replays to against the journal, row by row; a step whose row was found under another number is none. */
function compared(id: string, taken: readonly Taken[], rows: readonly Row[]): Violation[] {
  const said = taken.flatMap(({ step: { seq, event, from, decision }, outcome }) => {
    if (outcome.result === 'duplicate') return [];
    // What the machine takes, the record may still refuse.
    const to = decision.accepted && outcome.result === 'accepted' ? decision.to : null;
    return [[seq, event.commandId, to !== null, to ?? from, outcome.head].join(' ')];
  });
  const written = rows.map(({ seq, commandId, accepted, stateAfter, hash }) =>
    [seq, commandId, accepted, stateAfter, hash].join(' '),
  );
  const length = Math.max(said.length, written.length);
  const differing = Array.from({ length }, (_, index) => index).find(
    (index) => said[index] !== written[index],
  );
  if (differing === undefined) return [];
  const [history, row] = [said, written].map((side) => side[differing] ?? 'nothing');
  return [
    {
      invariant: 'I6',
      finding: `${id}: the history replays to ${history ?? ''}, its journal says ${row ?? ''}`,
    },
  ];
}

function unanswered(id: string, signalled: readonly string[], rows: readonly Row[]): Violation[] {
  const answered = new Set(rows.map(({ commandId }) => commandId));
  return signalled
    .filter((commandId) => !answered.has(commandId))
    .map((commandId) => ({ invariant: 'I7', finding: `${id} was sent ${commandId} and has no row for it` }));
}
