import { setTimeout as sleep } from 'node:timers/promises';
import { status } from '@grpc/grpc-js';
import type { ConnectionLike } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';
import { encodeSearchAttributeIndexedValueType } from '@temporalio/common/lib/search-attributes.js';
import { msToTs } from '@temporalio/common/lib/time.js';
import { RETENTION_DAYS, SEARCH_ATTRIBUTES } from '../temporal.config.ts';

const retention = msToTs(`${RETENTION_DAYS} days`);

/**
 * Registers a namespace with its search attributes, or gives the one that is there the retention and the attributes that
 * it lacks, and resolves once it can be used.
 */
export async function prepareNamespace(connection: ConnectionLike, namespace: string): Promise<void> {
  const { workflowService, operatorService } = connection;
  try {
    await workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  } catch (error) {
    if (!isGrpcServiceError(error) || error.code !== status.ALREADY_EXISTS) throw error;
    await workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: retention },
    });
  }
  const types = Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => [
    name,
    encodeSearchAttributeIndexedValueType(type),
  ]);
  const searchAttributes = Object.fromEntries(types) as Record<string, number>;
  await untilKnown(() => operatorService.addSearchAttributes({ namespace, searchAttributes }));
  const query = Object.keys(SEARCH_ATTRIBUTES)
    .map((name) => `${name} is not null`)
    .join(' and ');
  await untilKnown(() => workflowService.listWorkflowExecutions({ namespace, pageSize: 1, query }));
}

/** The server learns of a new namespace, and of its attributes, with a delay; until then its calls answer so. */
const UNKNOWN_YET: readonly status[] = [status.NOT_FOUND, status.INVALID_ARGUMENT];

async function untilKnown(call: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await call();
      return;
    } catch (error) {
      if (!isGrpcServiceError(error)) throw error;
      if (error.code === status.ALREADY_EXISTS) return;
      if (!UNKNOWN_YET.includes(error.code)) throw error;
    }
    await sleep(20);
  }
}
