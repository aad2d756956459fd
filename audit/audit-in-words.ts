import type { AwardAudit } from './audit-award.ts';
import type { Finding } from './finding.ts';

const SHOWN = 20;

/** An audit for a person: one line per question, then what speaks against it. */
export function auditInWords(audit: AwardAudit): string {
  const { application, runs, steps, verdicts, commands, data, law, findings } = audit;
  const more = findings.length - SHOWN;
  return [
    `${application}: ${count(runs, 'run')}, ${count(steps, 'journal row')}, ${count(verdicts, 'verdict')}`,
    `  commands  ${commands.padEnd(9)}  today's code takes the path that the histories record`,
    `  data      ${data.padEnd(9)}  histories, journal, read model and ledger say the same`,
    `  law       ${law.padEnd(9)}  the policy gives every recorded verdict and claim again`,
    ...findings.slice(0, SHOWN).map(lineOf),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
  ].join('\n');
}

function lineOf({ question, seq, finding }: Finding): string {
  return `  ${question}${seq === null ? '' : `, row ${String(seq)}`}: ${finding}`;
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
