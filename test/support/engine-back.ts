import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { until } from './until.ts';

const { RESET_REAPPLY_TYPE_NONE } = proto.temporal.api.enums.v1.ResetReapplyType;

/** The engine as it was when an award had fewer steps: what came later is gone. */
export async function setEngineBack(client: Client, id: string, toStep: number): Promise<void> {
  const { namespace } = client.options;
  const handle = client.workflow.getHandle(id);
  const { events = [] } = await handle.fetchHistory();
  const { runId } = await handle.describe();
  const tasks = (events ?? []).filter((event) => event.workflowTaskCompletedEventAttributes != null);
  await client.workflowService.resetWorkflowExecution({
    namespace,
    workflowExecution: { workflowId: id, runId },
    reason: 'an older engine',
    requestId: `${id}-back`,
    workflowTaskFinishEventId: tasks[toStep]?.eventId ?? null,
    resetReapplyType: RESET_REAPPLY_TYPE_NONE,
  });
  await deleteRun(client, id, runId);
  await until(async () => (await handle.describe()).runId !== runId);
}

/** Resolves when the engine has no such run any more. */
export async function deleteRun(client: Client, id: string, runId: string): Promise<void> {
  const { namespace } = client.options;
  const workflowExecution = { workflowId: id, runId };
  await client.workflowService.deleteWorkflowExecution({ namespace, workflowExecution });
  await until(async () =>
    client.workflow
      .getHandle(id, runId)
      .describe()
      .then(
        () => false,
        () => true,
      ),
  );
}
