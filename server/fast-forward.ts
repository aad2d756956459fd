import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { WorkflowService } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time.js';
import proto from '@temporalio/proto';
import { TimeSkipError } from '../use-cases/development/skip-time.ts';

const { FastForwardPollingResult, WorkflowExecutionStatus } = proto.temporal.api.enums.v1;
const PATIENCE_MS = 60_000;
/** How long the work of the last timer may take before the server takes the next timer for the end of the skip. */
const ROOM_MS = 60_000;

/**
 * Lets `durationMs` (above 0) pass for one running workflow on a server that skips time. Every timer due on the way
 * fires in order and all work that it sets off is finished when this resolves, across continue-as-new; if the workflow
 * ends on the way, that is as far as it goes. The clock of the workflow keeps its lead until its last run closes.
 * @throws TimeSkipError when the skip is replaced, stops, or takes longer than `patienceMs` (no worker, failing work).
 */
export async function fastForward(
  service: WorkflowService,
  namespace: string,
  workflowId: string,
  durationMs: number,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const id = randomUUID();
  const workflowExecution = { workflowId };
  await service.updateWorkflowExecutionOptions({
    namespace,
    workflowExecution,
    workflowExecutionOptions: {
      timeSkippingConfig: { enabled: true, fastForwardConfig: { id, duration: msToTs(durationMs) } },
    },
    updateMask: { paths: ['time_skipping_config'] },
  });
  const patience = AbortSignal.timeout(patienceMs);
  const impatience = once(patience, 'abort').then(() => {
    throw new TimeSkipError(`work of the workflow is unfinished after ${patienceMs / 1000} s`);
  });
  for (let hasStopped = false; ;) {
    const answer = await Promise.race([
      service.pollWorkflowExecutionTimeSkipping({ namespace, workflowExecution, fastForwardId: id }),
      impatience,
    ]);
    switch (answer.fastForwardPollingResult) {
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
        return;
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED:
        if ((await describe(service, namespace, workflowId)).hasEnded) return;
        throw new TimeSkipError(answer.failedReason);
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT:
      case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_UNSPECIFIED:
        // A session that used up its skips ends without an answer to those who poll; one that came to its end
        // since the poll answers the next one.
        if (hasStopped)
          throw new TimeSkipError('the server stopped skipping before the time was reached: too many skips');
        hasStopped = !(await describe(service, namespace, workflowId)).isSkipping;
    }
  }
}

/**
 * As `fastForward`, until a minute after an instant (ms since the epoch): if a timer is due at that instant, its work
 * has to end before the skip does, else the server goes on to the next timer. Nothing happens if it is later already,
 * or the workflow ended later, so that a request whose answer was lost can be sent again.
 * @returns how far the clock is ahead of the wall clock afterwards, in milliseconds
 * @throws TimeSkipError
 */
export async function fastForwardTo(
  service: WorkflowService,
  namespace: string,
  workflowId: string,
  until: number,
  patienceMs = PATIENCE_MS,
): Promise<number> {
  const { hasEnded, endedAt } = await describe(service, namespace, workflowId);
  if (hasEnded && endedAt !== undefined && endedAt >= until) return Math.max(0, until - Date.now());
  if (hasEnded) throw new TimeSkipError('the workflow is not running: it has no time of its own');
  const ms = until - Date.now() - (await skippedMs(service, namespace, workflowId));
  if (ms > 0) await fastForward(service, namespace, workflowId, ms + ROOM_MS, patienceMs);
  const lead = await skippedMs(service, namespace, workflowId);
  return Math.max(lead, until - Date.now());
}

/** How far the clock of a workflow is ahead of the wall clock, in milliseconds; 0 if no time was skipped. */
export async function skippedMs(
  service: WorkflowService,
  namespace: string,
  workflowId: string,
): Promise<number> {
  const { currentTime } = await describe(service, namespace, workflowId);
  return currentTime === undefined ? 0 : Math.max(0, currentTime - Date.now());
}

async function describe(service: WorkflowService, namespace: string, workflowId: string) {
  const { workflowExecutionInfo, workflowExtendedInfo } = await service.describeWorkflowExecution({
    namespace,
    execution: { workflowId },
  });
  const info = workflowExtendedInfo?.timeSkippingInfo;
  return {
    hasEnded: workflowExecutionInfo?.status !== WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING,
    endedAt: workflowExecutionInfo?.closeTime == null ? undefined : tsToMs(workflowExecutionInfo.closeTime),
    isSkipping: info?.effectiveConfig?.enabled === true,
    currentTime: info?.currentTime == null ? undefined : tsToMs(info.currentTime),
  };
}
