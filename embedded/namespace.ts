import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import type { WorkflowService } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { RETENTION_DAYS } from '../temporal.config.ts';

const retention = msToTs(`${RETENTION_DAYS} days`);

/** Registers a namespace, or lengthens the retention of the one that is there, and resolves once it can be used. */
export async function prepareNamespace(service: WorkflowService, namespace: string): Promise<void> {
  try {
    await service.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== status.ALREADY_EXISTS) throw error;
    await service.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } });
  }
  while (!(await isUsable(service, namespace))) await sleep(20);
}

/** The server learns of a new namespace with a delay; until then its calls answer "not found". */
async function isUsable(service: WorkflowService, namespace: string): Promise<boolean> {
  try {
    await service.listWorkflowExecutions({ namespace, pageSize: 1 });
    return true;
  } catch (error) {
    if (isGrpcServiceError(error) && error.code === status.NOT_FOUND) return false;
    throw error;
  }
}
