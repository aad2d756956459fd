import type { Client } from '@temporalio/client';
import type { Database } from '../../db/connect.ts';
import { findKnownApplications } from '../../db/application/find-everything.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Workflows that are asked about at once. */
const PORTION = 200;

/**
 * Names each workflow of an award that has no row: the database was set back behind the engine, or its first step cannot be recorded.
 * @param inFlightMs for how long a workflow that has just begun may have no row yet
 * @param since the instant before which a workflow was looked at; all are if left out
 */
export async function checkWorkflows(
  { database, client }: { readonly database: Database; readonly client: Client },
  inFlightMs: number,
  since?: string,
): Promise<readonly SweepFinding[]> {
  const before = new Date(Date.now() - inFlightMs).toISOString();
  const missing = new Set<string>();
  const look = async (ids: readonly string[]): Promise<void> => {
    const known = await findKnownApplications(database, ids);
    for (const id of ids) if (!known.has(id)) missing.add(id);
  };
  let ids: string[] = [];
  const after =
    since === undefined
      ? ''
      : ` and StartTime >= '${new Date(Date.parse(since) - 2 * inFlightMs).toISOString()}'`;
  const query = `WorkflowType = 'application' and StartTime < '${before}'${after}`;
  for await (const { workflowId } of client.workflow.list({ query, pageSize: PORTION })) {
    ids.push(workflowId);
    if (ids.length < PORTION) continue;
    await look(ids);
    ids = [];
  }
  await look(ids);
  return [...missing].map((id) => ({
    check: 'data',
    where: id,
    finding: 'its workflow is in the engine, and the database has no row of it',
  }));
}
