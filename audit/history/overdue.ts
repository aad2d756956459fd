import type { Client } from '@temporalio/client';
import type { OverdueRun } from '../../db/audit/export-passes.table.ts';
import type { Queryable } from '../../db/connect.ts';
import { findUnexported } from '../../db/audit/find-unexported.ts';
import { machineOf } from '../../machine/versions.ts';

/**
 * The finished runs that are not exported although half of the server's retention has passed: what the alarm names.
 * Judged by the journal alone, so that a broken exporter or server cannot hide them.
 * @param awards that are looked at; all if left out
 */
export async function overdueExports(
  on: Queryable,
  retentionMs: number,
  awards: readonly string[] | null = null,
): Promise<readonly OverdueRun[]> {
  const waiting = await findUnexported(on, retentionMs / 2, awards);
  return waiting
    .filter(({ isFollowed, machineVersion, snapshot }) => {
      const lived = machineOf(machineVersion).restore(snapshot);
      return isFollowed || lived.status !== 'active' || lived.hasTag('rests');
    })
    .map(({ application, runId }) => ({ application, runId }));
}

/** How long the server keeps a closed run, in milliseconds. */
export async function retentionOf({ workflowService, options }: Client): Promise<number> {
  const { config } = await workflowService.describeNamespace({ namespace: options.namespace });
  return Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) * 1000;
}
