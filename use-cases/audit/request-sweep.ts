import { randomUUID } from 'node:crypto';
import { EVIDENCE_TASK_QUEUE } from '../../temporal.config.ts';
import type { Person } from '../../db/person/find-person.ts';
import { AUDITORS, requireReader } from '../may.ts';
import type { AuditDeps } from './audit-deps.ts';

/**
 * Has everything on record swept by the worker of the evidence.
 * @returns the id under which it will be on record
 * @throws Refused `duty.missing`
 */
export async function requestSweep({ database, client }: AuditDeps, by: Person): Promise<string> {
  await requireReader(database, by, AUDITORS, 'sweep.request');
  const handle = await client.workflow.start('sweepEvidence', {
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowId: `evidence-sweep-${randomUUID()}`,
    args: [by.id],
  });
  return handle.firstExecutionRunId;
}
