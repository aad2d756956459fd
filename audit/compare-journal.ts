import type { JournalRow } from '../db/queries/find-steps.ts';
import { different, whereDifferent, type Finding } from './finding.ts';
import type { CapturedStep } from './captured-step.ts';

/**
 * Compares what the replay did with what the journal says, row by row. Where the two tell of different events the rest
 * cannot be paired, so the first such row ends the comparison. Pure.
 */
export function compareWithJournal(
  captured: readonly CapturedStep[],
  journal: readonly JournalRow[],
): Finding[] {
  const taken = captured.filter(({ outcome }) => outcome.result !== 'duplicate');
  const findings: Finding[] = [];
  for (let index = 0; index < Math.max(taken.length, journal.length); index += 1) {
    const pair = taken[index];
    const row = journal[index];
    const parting = whereTheyPart(pair, row);
    if (parting !== null) return [...findings, parting];
    if (pair !== undefined && row !== undefined) findings.push(...compareRow(pair, row));
  }
  return [...findings, ...duplicatesWithoutRow(captured, journal)];
}

function whereTheyPart(pair: CapturedStep | undefined, row: JournalRow | undefined): Finding | null {
  if (row === undefined && pair !== undefined)
    return different(pair.step.seq, `${named(pair.step)} is in the history, but not in the journal`);
  if (row === undefined || pair?.step.message.commandId === row.message.commandId) return null;
  const told = pair === undefined ? 'the history ends before it' : `the history has ${named(pair.step)}`;
  return different(row.seq, `${named(row)} is in the journal, but ${told}`);
}

function named({ message: { type, actor } }: Pick<JournalRow, 'message'>): string {
  return `${type} by ${actor.person}`;
}

function compareRow(pair: CapturedStep, row: JournalRow): Finding[] {
  const place = whereDifferent(asRow(pair), rowOf(row));
  return place === null ? [] : [different(row.seq, `${place} differs between history and journal`)];
}

type Comparable = Pick<
  JournalRow,
  | 'application'
  | 'seq'
  | 'machineVersion'
  | 'runId'
  | 'message'
  | 'stateBefore'
  | 'stateAfter'
  | 'refusal'
  | 'outcome'
  | 'previous'
>;

/** The journal row that a step of the replay should have left. */
function asRow({ step, outcome }: CapturedStep): Comparable {
  const { application, seq, machineVersion, runId, message, from: stateBefore, decision, previous } = step;
  const isAccepted = decision.accepted && outcome.result === 'accepted';
  const stateAfter = isAccepted ? decision.to : stateBefore;
  const refusal = outcome.result === 'refused' ? outcome.refusal : null;
  const seen = { application, seq, machineVersion, runId, message, previous };
  return { ...seen, stateBefore, stateAfter, refusal, outcome };
}

function rowOf(row: JournalRow): Comparable {
  const { application, seq, machineVersion, runId, message, previous } = row;
  const { stateBefore, stateAfter, refusal, outcome } = row;
  return {
    ...{ application, seq, machineVersion, runId, message, previous },
    ...{ stateBefore, stateAfter, refusal, outcome },
  };
}

/** A command that came twice has its row under its first number. */
function duplicatesWithoutRow(captured: readonly CapturedStep[], journal: readonly JournalRow[]): Finding[] {
  const known = new Set(journal.map(({ message }) => message.commandId));
  return captured
    .filter(({ step, outcome }) => outcome.result === 'duplicate' && !known.has(step.message.commandId))
    .map(({ step }) =>
      different(null, `command ${step.message.commandId} passed as a duplicate, but has no row`),
    );
}
