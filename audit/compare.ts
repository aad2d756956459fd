import canonicalize from 'canonicalize';
import type { JournalRow } from '../db/queries/find-steps.ts';
import type { CapturedStep } from './replay.ts';

/** One thing that is not as it should be, and where. */
export interface Finding {
  readonly question: 'commands' | 'data' | 'law';
  readonly seq: number | null;
  readonly finding: string;
}

/** Compares what the replay did with what the journal says, row by row. Pure. */
export function compareWithJournal(
  captured: readonly CapturedStep[],
  journal: readonly JournalRow[],
): Finding[] {
  const taken = captured.filter(({ outcome }) => outcome.result !== 'duplicate');
  const findings = journal.flatMap((row, index) => {
    const pair = taken[index];
    if (pair === undefined) return [different(row.seq, 'is in the journal, but the replay does not take it')];
    return fieldsOf(pair).flatMap(([name, replayed]) =>
      same(replayed, recordedField(row, name))
        ? []
        : [different(row.seq, `${name} differs between history and journal`)],
    );
  });
  const extra = taken
    .slice(journal.length)
    .map(({ step }) => different(step.seq, 'is taken by the replay, but not in the journal'));
  return [...findings, ...extra];
}

type Field = 'seq' | 'message' | 'stateBefore' | 'stateAfter' | 'refusal' | 'outcome' | 'previous' | 'runId';

function fieldsOf({ step, outcome }: CapturedStep): readonly (readonly [Field, unknown])[] {
  const refusedLater = outcome.result === 'refused';
  const stateAfter = step.decision.accepted && !refusedLater ? step.decision.to : step.from;
  return [
    ['seq', step.seq],
    ['runId', step.runId],
    ['message', step.message],
    ['stateBefore', step.from],
    ['stateAfter', stateAfter],
    ['refusal', refusedLater ? outcome.refusal : null],
    ['outcome', outcome],
    ['previous', step.previous],
  ];
}

function recordedField(row: JournalRow, name: Field): unknown {
  return row[name];
}

export function same(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

export function different(seq: number | null, finding: string): Finding {
  return { question: 'data', seq, finding };
}
