import type { JournalRow } from '../db/step/find-steps.ts';
import { different, whereDifferent, type Finding } from './finding.ts';
import type { CapturedStep } from './captured-step.ts';

/**
 * Compares what the replay did with what the journal says, row by row. If the two name different events the rest
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
  if (row === undefined || pair?.step.event.commandId === row.event.commandId) return null;
  const instead = pair === undefined ? 'the history ends before it' : `the history has ${named(pair.step)}`;
  return different(row.seq, `${named(row)} is in the journal, but ${instead}`);
}

function named({ event: { type, actor } }: Pick<JournalRow, 'event'>): string {
  return `${type} by ${actor.person}`;
}

function compareRow(pair: CapturedStep, row: JournalRow): Finding[] {
  const expected = asRow(pair);
  for (const name of COMPARED) {
    const place = whereDifferent(expected[name], row[name], name);
    if (place !== null) return [different(row.seq, `${place} differs between history and journal`)];
  }
  return [];
}

/** In the order in which a difference is named. */
const COMPARED = [
  'application',
  'machineVersion',
  'event',
  'outcome',
  'previous',
  'refusal',
  'runId',
  'seq',
  'stateAfter',
  'stateBefore',
] as const satisfies readonly (keyof JournalRow)[];

/** The journal row that a step of the replay should have left. */
function asRow({ step, outcome }: CapturedStep): Pick<JournalRow, (typeof COMPARED)[number]> {
  const { application, seq, machineVersion, runId, event, from, decision, previous } = step;
  const isAccepted = decision.accepted && outcome.result === 'accepted';
  return {
    application,
    seq,
    machineVersion,
    runId,
    event,
    previous,
    stateBefore: from,
    stateAfter: isAccepted ? decision.to : from,
    refusal: outcome.result === 'refused' ? outcome.refusal : null,
    outcome,
  };
}

/** A command that came twice has its row under its first number. */
function duplicatesWithoutRow(captured: readonly CapturedStep[], journal: readonly JournalRow[]): Finding[] {
  const known = new Set(journal.map(({ event }) => event.commandId));
  return captured
    .filter(({ step, outcome }) => outcome.result === 'duplicate' && !known.has(step.event.commandId))
    .map(({ step }) =>
      different(null, `command ${step.event.commandId} passed as a duplicate, but has no row`),
    );
}
