import { WorkflowFailedError, type Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { AuditDesk, Audited } from '../api/deps.ts';
import { asOf } from '../audit/as-of.ts';
import { gatherEvidence } from '../audit/audit-award.ts';
import { AuditProblem } from '../audit/audit-problem.ts';
import { clocksAt } from '../audit/clocks-at.ts';
import { makeBundle } from '../audit/bundle/make.ts';
import { proveConsistency, proveInclusion } from '../audit/log/proofs.ts';
import { checkDuties } from '../audit/sweep/check-duties.ts';
import { whatIf, type Change } from '../audit/what-if.ts';
import type { Database } from '../db/connect.ts';
import { findAudit } from '../db/audit/audits.ts';
import { findCheckpoint } from '../db/log/find-checkpoint.ts';
import { findDecided } from '../db/application/find-decided.ts';
import { findLeaf } from '../db/log/find-leaves.ts';
import { findOfficeActs } from '../db/policy/find-office-acts.ts';
import { chosenProblem } from '../policy/rulings/change.ts';
import { PROBLEMS } from '../policy/problems.ts';
import { EVIDENCE_TASK_QUEUE } from '../temporal.config.ts';
import { buildVerifier } from './build-verifier.ts';

const LOOK_MS = 300;
const PATIENCE_MS = 120_000;

/** The audit as the door offers it. @param sealedWithinMs how long a bundle waits for the seal of its newest rows */
export function auditDesk(database: Database, client: Client, sealedWithinMs?: number): AuditDesk {
  let verifier: Promise<Uint8Array> | undefined;
  return {
    asOf: async (application, instant) =>
      audited(async () =>
        asOf(
          await gatherEvidence(database, client, application),
          await findOfficeActs(database.sql),
          instant,
        ),
      ),
    bundle: async (application) =>
      audited(async () =>
        makeBundle(database, client, application, await (verifier ??= buildVerifier()), sealedWithinMs),
      ),
    replay: (application, by) => replay(database, client, application, by),
    async sweep(by) {
      const workflowId = `evidence-sweep-${randomUUID()}`;
      const handle = await client.workflow.start('sweepEvidence', {
        taskQueue: EVIDENCE_TASK_QUEUE,
        workflowId,
        args: [by],
      });
      return handle.firstExecutionRunId;
    },
    proof: async (index) =>
      audited(async () => {
        const [leaf, checkpoint] = await Promise.all([findLeaf(database, index), findCheckpoint(database)]);
        if (leaf === null || checkpoint === null)
          throw new AuditProblem(`The log has no leaf ${String(index)} yet.`);
        const [proof] = await proveInclusion(database, [leaf], checkpoint.size);
        return { ...proof, checkpoint };
      }),
    consistency: async (from, to) =>
      audited(async () => {
        const size = (await findCheckpoint(database))?.size ?? 0;
        if (from > to || to > size)
          throw new AuditProblem(`Ask from an earlier size to a later one, up to ${String(size)}.`);
        return { from, to, path: await proveConsistency(database, from, to) };
      }),
    clocks: (since) => clocksAt(database, since, Date.now()),
    counterExamples: checkDuties,
    whatIf: async (given) =>
      audited(async () => {
        const change = given as Change;
        const problem = change.rulings === undefined ? null : chosenProblem(change.rulings);
        if (problem !== null) throw new AuditProblem(`${PROBLEMS[problem.code].en} (${problem.at})`);
        return whatIf(await findDecided(database), change);
      }),
  };
}

async function audited<Value>(work: () => Promise<Value>): Promise<Audited<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (!(error instanceof AuditProblem)) throw error;
    return { ok: false, detail: error.message };
  }
}

/** Starts the replay on the worker of the evidence, tells its signs of life, and last what is on record of it, or why nothing is. */
async function* replay(
  database: Database,
  client: Client,
  application: string,
  by: string,
): AsyncGenerator<object> {
  const handle = await client.workflow.start('replayAward', {
    taskQueue: EVIDENCE_TASK_QUEUE,
    workflowId: `evidence-replay-${application}-${randomUUID()}`,
    args: [application, by],
  });
  const id = handle.firstExecutionRunId;
  yield { id, progress: 'waiting' };
  let told = '';
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    const { raw, status } = await handle.describe();
    const [payload] = raw.pendingActivities?.[0]?.heartbeatDetails?.payloads ?? [];
    const progress = payload === undefined ? '' : String(defaultPayloadConverter.fromPayload(payload));
    if (progress !== told) yield { id, progress };
    told = progress;
    if (status.name === 'RUNNING') {
      await delay(LOOK_MS);
      continue;
    }
    const found = await findAudit(database, id);
    yield found === null ? { id, problem: await failureOf(handle) } : { id, result: found.result };
    return;
  }
  yield { id, progress: 'no worker of the evidence has ended it yet' };
}

async function failureOf(handle: { result(): Promise<unknown> }): Promise<string> {
  try {
    await handle.result();
    return 'nothing is on record of it';
  } catch (error) {
    if (!(error instanceof WorkflowFailedError)) throw error;
    const because = error.cause?.cause;
    return because instanceof Error ? because.message : error.message;
  }
}
