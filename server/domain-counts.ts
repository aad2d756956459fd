import type { DomainCounts } from '../api/metrics.ts';
import { findLastPass } from '../db/audit/export-passes.ts';
import type { Database, Queryable } from '../db/connect.ts';
import { countUnsealed } from '../db/log/count-unsealed.ts';
import { countedOnce } from '../db/metrics/domain-counts.ts';
import { countOutbox } from '../db/notification/outbox.ts';
import { oldestTransaction } from '../db/oldest-transaction.ts';
import { findUnrecorded } from '../db/step/unrecorded-steps.ts';
import { countQueue, countWaiting } from '../db/step/count-waiting.ts';

/** A collector that asks each process every quarter of a minute sets off one count. */
const FRESH_MS = 14_000;

/** What the metrics say of the domain: counted by one process, at most a quarter of a minute ago. */
export async function domainCounts(database: Database, freshMs = FRESH_MS): Promise<DomainCounts> {
  return countedOnce(database, freshMs, count);
}

async function count(on: Queryable): Promise<DomainCounts> {
  const [tasks, queue, notifications, unsealedRows, unrecorded, pass, oldestTransactionSeconds] =
    await Promise.all([
      countWaiting(on),
      countQueue(on),
      countOutbox(on),
      countUnsealed(on),
      findUnrecorded(on),
      findLastPass(on),
      oldestTransaction(on),
    ]);
  return {
    tasks,
    queue,
    notifications,
    unsealedRows,
    unrecordedSteps: unrecorded.length,
    overdueExports: pass?.overdue.length ?? 0,
    exportedAt: pass === null ? null : Date.parse(pass.beganAt) / 1000,
    oldestTransactionSeconds,
  };
}
