import { Command } from 'commander';
import type { AwardAudit } from '../audit/audit-award.ts';
import { AuditProblem } from '../audit/audit-problem.ts';
import type { Finding } from '../audit/finding.ts';
import { DATA_FOLDER, openAuditor } from './auditor.ts';

const SHOWN = 20;

const program = new Command('audit').description('Whether what is on record about an award holds.');

program
  .command('replay')
  .description(
    'runs the histories of an award through the code of today and compares every step with the books',
  )
  .argument('<application>', 'its id')
  .option('--json', 'for programs: one object', false)
  .option('--data <dir>', 'data folder of the running system', DATA_FOLDER)
  .action(replay);

await program.parseAsync();

/** Exit code 0: all is well; 1: something is not; 2: it could not be audited. */
async function replay(application: string, { json, data }: { json: boolean; data: string }): Promise<void> {
  try {
    const auditor = await openAuditor(process.env, data);
    try {
      const audit = await auditor.judge(await auditor.gather(application));
      process.stdout.write(`${json ? JSON.stringify(audit) : inWords(audit)}\n`);
      process.exitCode = audit.findings.length === 0 ? 0 : 1;
    } finally {
      await auditor.close();
    }
  } catch (error) {
    if (!(error instanceof AuditProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

function inWords({ application, runs, steps, verdicts, commands, data, law, findings }: AwardAudit): string {
  const more = findings.length - SHOWN;
  return [
    `${application}: ${count(runs, 'run')}, ${count(steps, 'journal row')}, ${count(verdicts, 'verdict')}`,
    `  commands  ${commands.padEnd(9)}  today's code takes the path that the histories record`,
    `  data      ${data.padEnd(9)}  histories, journal, read model and ledger say the same`,
    `  law       ${law.padEnd(9)}  the policy gives every recorded verdict and claim again`,
    ...findings.slice(0, SHOWN).map(lineOf),
    ...(more > 0 ? [`and ${String(more)} more`] : []),
  ].join('\n');
}

function lineOf({ question, seq, finding }: Finding): string {
  return `  ${question}${seq === null ? '' : `, row ${String(seq)}`}: ${finding}`;
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
