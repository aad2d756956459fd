import { Command } from 'commander';
import { AuditProblem } from '../audit/audit-problem.ts';
import { auditInWords } from './audit-words.ts';
import { DATA_FOLDER, openAuditor } from './auditor.ts';

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
      process.stdout.write(`${json ? JSON.stringify(audit) : auditInWords(audit)}\n`);
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
