import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { findHistoryExports } from '../db/audit/history-exports.ts';
import type { Queryable } from '../db/connect.ts';
import { AuditProblem } from './audit-problem.ts';
import { fetchHistories } from './fetch-histories.ts';
import { historyOf, type Run } from './history/run.ts';
import { replayMany } from './replay.ts';

/** By what a build is judged before it takes an award. */
export interface Gate {
  readonly database: Queryable;
  readonly client: Client;
  /** Its workflow code. */
  readonly bundlePath: string;
  /** Its id. */
  readonly build: string;
  /** Whether a build came after it: what that one recorded stays with it. */
  readonly isLater: (build: string) => boolean;
}

/**
 * Replays the runs of some awards that other builds worked on, those exported and the newest one.
 * @returns where this build would not take the recorded path (`award run`), and why
 */
export async function deviationsOf(
  gate: Gate,
  applications: readonly string[],
): Promise<readonly (readonly [string, string])[]> {
  const awards = await Promise.all(
    applications.map(async (application) => {
      const runs = await recordedRuns(gate, application);
      return { application, runs: runs.filter((run) => isOfOthers(run, gate)) };
    }),
  );
  const replayed = awards.filter(({ runs }) => runs.length > 0);
  return replayed.length === 0 ? [] : replayMany(gate.bundlePath, replayed);
}

async function recordedRuns({ database, client }: Gate, application: string): Promise<readonly Run[]> {
  const exports = await findHistoryExports(database, application);
  const newest = await client.workflow
    .getHandle(application)
    .describe()
    .catch((error: unknown) => {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    });
  return fetchHistories(client, application, { journal: [] }, exports, newest?.runId ?? null).catch(
    noneIfLost,
  );
}

/** What nobody can read any more is for the sweep to name: it says nothing about a build. */
function noneIfLost(error: unknown): readonly Run[] {
  if (error instanceof AuditProblem) return [];
  throw error;
}

/** Bytes that are no history any more are for the sweep to find: they say nothing about a build. */
function isOfOthers(run: Run, { build, isLater }: Gate): boolean {
  const builds = buildsIn(run);
  return builds.some((id) => id !== build) && !builds.some(isLater);
}

/** Returns the ids of the builds that worked on a run; none if its bytes are no history. */
export function buildsIn(run: Run): readonly string[] {
  try {
    const ids = (historyOf(run).events ?? []).map(
      ({ workflowTaskCompletedEventAttributes: completed }) => completed?.workerVersion?.buildId ?? '',
    );
    return [...new Set(ids.filter((id) => id !== ''))];
  } catch {
    return [];
  }
}
