import type { Client } from '@temporalio/client';

/** For how long the engine shows how a batch of notifications went; what came of each stands in the outbox. */
const SHOWN_MS = 7 * 86_400_000;

/**
 * Lets the engine forget the batches that ended a week ago, which its retention would keep as long as the awards.
 * @param now in milliseconds since 1970
 * @returns how many
 */
export async function forgetEnded(
  { workflow, workflowService, options }: Client,
  now: number,
): Promise<number> {
  const before = new Date(now - SHOWN_MS).toISOString();
  const query = `WorkflowType = 'notifyPeople' and ExecutionStatus != 'Running' and CloseTime < '${before}'`;
  let forgotten = 0;
  for await (const { workflowId, runId } of workflow.list({ query })) {
    const workflowExecution = { workflowId, runId };
    await workflowService.deleteWorkflowExecution({ namespace: options.namespace, workflowExecution });
    forgotten += 1;
  }
  return forgotten;
}
