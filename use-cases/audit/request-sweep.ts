import { randomUUID } from 'node:crypto';
import { EVIDENCE_TASK_QUEUE } from '../../temporal.config.ts';
import type { AuditDeps } from './audit-deps.ts';

/** Has everything on record swept by the worker of the evidence. @returns the id under which it will be on record */
export async function requestSweep({ client }: Pick<AuditDeps, 'client'>, by: string): Promise<string> {
  const handle = await client.workflow.start('sweepEvidence', {
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowId: `evidence-sweep-${randomUUID()}`,
    args: [by],
  });
  return handle.firstExecutionRunId;
}
