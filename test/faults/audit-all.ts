import { Worker } from '@temporalio/worker';
import { gatherEvidence, type Evidence } from '../../audit/audit-award.ts';
import { checkJournal } from '../../audit/check-journal.ts';
import { checkLaw } from '../../audit/check-law.ts';
import { compareWithJournal } from '../../audit/compare-journal.ts';
import { compareWithLedger } from '../../audit/compare-ledger.ts';
import { compareWithReadModel } from '../../audit/compare-read-model.ts';
import { historyOf } from '../../audit/history/run.ts';
import { walk } from '../../audit/history/walk.ts';
import { hasBegun } from '../../audit/replay.ts';
import type { CapturedStep } from '../../audit/captured-step.ts';
import type { Outcome, Step } from '../../contract/step.ts';
import type { Award } from './award.ts';
import type { Field } from './field.ts';
import { packOf } from '../../policy/packs/versions.ts';

/** Workers of these tests publish notices of no length (`withoutNotice`). */
const SHORT_NOTICE = /differs from the history in tasks\.\d+\.notice\.due$/;

/** What speaks against an award, as sentences; none where all is well. */
export type Findings = readonly string[];

/**
 * Audits many awards with the same comparisons as `npm run audit`, but replays all their histories in one worker: starting
 * one takes longer than replaying a life. Beside it, each command that was sent must have exactly one row.
 */
export async function auditAll(
  field: Pick<Field, 'database' | 'client' | 'bundlePath'>,
  awards: readonly Pick<Award, 'id' | 'sent'>[],
): Promise<ReadonlyMap<string, Findings>> {
  const evidence = await inTurns(awards, 8, ({ id }) => gatherEvidence(field.database, field.client, id));
  const captured = new Map<string, CapturedStep[]>(awards.map(({ id }) => [id, []]));
  const capture = ({ workflowId }: { workflowId: string }, step: Step, outcome: Outcome): void =>
    void captured.get(workflowId)?.push({ step, outcome });
  const deviations = await replayAll(field.bundlePath, evidence, capture);
  return new Map(
    evidence.map(({ application: id, journal, model, transfers, verdicts, runs }, index) => {
      const steps = captured.get(id) ?? [];
      const findings = [
        ...checkJournal(journal),
        ...compareWithJournal(steps, journal),
        ...walk(id, runs).findings,
        ...compareWithReadModel(steps, model, packOf).filter(({ finding }) => !SHORT_NOTICE.test(finding)),
        ...compareWithLedger(steps, transfers, verdicts, packOf),
        ...checkLaw(steps, verdicts, packOf),
      ].map(({ seq, finding }) => `row ${seq ?? '-'}: ${finding}`);
      const rows = journal.map(({ commandId }) => commandId);
      const lost = (awards[index]?.sent ?? [])
        .map((command) => ({ command, times: rows.filter((row) => row === command).length }))
        .filter(({ times }) => times !== 1)
        .map(({ command, times }) => `command ${command} has ${times} rows`);
      return [id, [...(deviations.get(id) ?? []), ...findings, ...lost]];
    }),
  );
}

async function replayAll(
  codePath: string,
  evidence: readonly Evidence[],
  capture: (info: { workflowId: string }, step: Step, outcome: Outcome) => void,
): Promise<ReadonlyMap<string, string[]>> {
  const histories = evidence.flatMap(({ application, runs }) =>
    runs
      .map((run) => ({ workflowId: application, history: historyOf(run) }))
      .filter(({ history }) => hasBegun(history)),
  );
  const options = {
    workflowBundle: { codePath },
    sinks: { audit: { step: { fn: capture, callDuringReplay: true } } },
  };
  const deviations = new Map<string, string[]>();
  let index = 0;
  for await (const { error } of Worker.runReplayHistories(options, histories)) {
    const id = histories[index]?.workflowId ?? '';
    if (error !== undefined) deviations.set(id, [...(deviations.get(id) ?? []), error.message]);
    index += 1;
  }
  return deviations;
}

/** Does something for each, at most `atOnce` of them at a time. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const queue = items.entries();
  const walk = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return results;
}
