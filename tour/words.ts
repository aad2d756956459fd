import type { AwardAudit } from '../audit/audit-award.ts';
import { isSignalType, signalEntry } from '../contract/signals/catalogue.ts';
import { auditInWords } from '../audit/audit-in-words.ts';
import type { Budget } from './budget.ts';
import type { Coverage } from './coverage.ts';
import type { Memory } from './memory.ts';
import type { TourStep } from './visitors.ts';

/** Who did what, the state afterwards, how long it took from the request to the answer. */
export function stepInWords({ signal, by, state, ms, refused, until }: TourStep): string {
  const what = isSignalType(signal)
    ? signalEntry(signal).label.en
    : signal === 'fast-forward'
      ? `time passes to ${until ?? ''}`
      : 'report the working days';
  const where = refused === undefined ? state : `${state} (refused: ${refused})`;
  return `  ${by.padEnd(23)} ${what.padEnd(30)} ${where.padEnd(48)} ${String(ms).padStart(6)} ms`;
}

/** What the tour leaves: both audits, what a decision cost, what the system holds in memory. */
export function endInWords(audits: readonly AwardAudit[], budget: Budget, memory: Memory | null): string {
  const { eventsPerDecision, bytesPerDecision, workflowTasksPerDecision } = budget;
  return [
    '\nReplayed from their histories and compared with the records',
    ...audits.map((audit) => indented(auditInWords(audit))),
    '\nPer decision, over these lives',
    `  ${String(eventsPerDecision)} history events, ${String(bytesPerDecision)} bytes, ${String(workflowTasksPerDecision)} workflow tasks`,
    ...(memory === null ? [] : [`\nMemory of the embedded system\n  ${memoryInWords(memory)}`]),
  ].join('\n');
}

/** How much of the machine was reached, and what was not. */
export function coverageInWords({ states, transitions, refusals }: Coverage): string {
  const parts = Object.entries({ states, transitions, refusals });
  const line = parts
    .map(([name, { reached, of }]) => `${String(reached)} of ${String(of)} ${name}`)
    .join(', ');
  const missing = parts.flatMap(([name, { missing: names }]) =>
    names.length === 0 ? [] : [`  ${name} not reached: ${names.join('; ')}`],
  );
  return [`\nReached: ${line}`, ...missing].join('\n');
}

function memoryInWords({ total, parts }: Memory): string {
  const each = Object.entries(parts).map(([name, megabytes]) => `${name} ${String(megabytes)}`);
  return `${String(total)} MB resident: ${each.join(', ')}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
