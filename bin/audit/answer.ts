import { AuditProblem } from '../../audit/audit-problem.ts';
import { openAuditor, type Auditor } from '../../server/auditor.ts';

/** What every command of the audit takes. */
export interface Where {
  /** Data folder of the running system. */
  readonly data: string;
}

/**
 * Runs a command on the running system.
 * @param work answers whether all is well: exit code 0, else 1; an AuditProblem is one sentence and exit code 2
 */
export async function onSystem({ data }: Where, work: (auditor: Auditor) => Promise<boolean>): Promise<void> {
  await answered(async () => {
    const auditor = await openAuditor(process.env, data);
    try {
      return await work(auditor);
    } finally {
      await auditor.close();
    }
  });
}

/** As `onSystem`, for what needs no system. */
export async function answered(work: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof AuditProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
