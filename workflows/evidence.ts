import { continueAsNew, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { EvidenceActivities } from '../audit/activities.ts';

const {
  keepIssuing,
  keepSealing,
  exportFinished,
  sweep,
  replayAward: replayApart,
} = proxyActivities<EvidenceActivities>({
  startToCloseTimeout: '1 day',
  heartbeatTimeout: '1 minute',
  retry: { maximumInterval: '1 minute' },
});

/** Seals whatever is written, for ever: the engine sees to it that there is one sealer, and that another follows one that died. */
export async function sealLog(): Promise<void> {
  await keepSealing();
  await continueAsNew<typeof sealLog>();
}

/** Issues the letters of the office as the journal calls for them, for ever. */
export async function issueLetters(): Promise<void> {
  await keepIssuing();
  await continueAsNew<typeof issueLetters>();
}

/** Keeps the histories of all finished runs; started by a schedule. */
export async function exportHistories(): Promise<number> {
  return exportFinished();
}

/** Goes over everything on record; started by a schedule or by an auditor, whose id it is given. */
export async function sweepEvidence(requestedBy: string): Promise<string> {
  return sweep(workflowInfo().runId, requestedBy);
}

/** Answers the three questions about one award for an auditor, whose id it is given. */
export async function replayAward(application: string, requestedBy: string): Promise<string> {
  return replayApart(workflowInfo().runId, application, requestedBy);
}
