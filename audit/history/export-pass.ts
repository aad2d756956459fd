import type { Client } from '@temporalio/client';
import { countPasses, findLastPass, insertPass, type ExportPass } from '../../db/audit/export-passes.ts';
import { findRecordedIn } from '../../db/audit/find-unexported.ts';
import type { Database } from '../../db/connect.ts';
import { exportRuns } from './export-finished.ts';
import { overdueExports, retentionOf } from './overdue.ts';

/** A run that closed shows in the engine's lists with a delay; each pass looks again at what closed so long before the last one began. */
const OVERLAP_MS = 3_600_000;
/** In so many passes, a week of them, the export looks at everything that the server still has once more. */
const SHARES = 168;

/** A span of time, in milliseconds since 1970. */
type Span = readonly [from: number, until: number];

/**
 * Keeps the runs that closed since the last pass began, and those of a share of all time before, which goes round: what a pass costs
 * depends on what happened since, not on all that is kept. The first pass looks at everything. A pass that dies leaves no trace but
 * what it kept, so the next one begins where it began.
 * @param onProgress called after each look, with the runs kept so far
 */
export async function exportPass(
  database: Database,
  client: Client,
  onProgress: (kept: number) => void,
  overlapMs = OVERLAP_MS,
): Promise<ExportPass> {
  const began = Date.now();
  const retentionMs = await retentionOf(client);
  const last = await findLastPass(database);
  const sinceMs = last === null ? null : Date.parse(last.beganAt);
  const whole: Span = [0, began];
  const spans =
    sinceMs === null
      ? [whole]
      : [
          shareOf(await countPasses(database), [began - retentionMs, sinceMs - overlapMs]),
          [sinceMs - overlapMs, began] as const,
        ];
  let [lookedAt, kept] = [0, 0];
  for (const span of spans) {
    const before = kept;
    const looked = await exportRuns(database, client, closedIn(span), (count) => {
      onProgress(before + count);
    });
    lookedAt += looked.lookedAt;
    kept += looked.kept;
  }
  const overdue = await overdueNow(database, retentionMs, last, began);
  const pass = { beganAt: new Date(began).toISOString(), lookedAt, kept, overdue };
  await insertPass(database, pass);
  return pass;
}

/** Returns the share of a span that a pass looks at: each instant of it is in one share of `SHARES`. */
export function shareOf(pass: number, [from, until]: Span): Span {
  const [share, length] = [pass % SHARES, Math.max(0, until - from) / SHARES];
  return [Math.floor(from + share * length), Math.ceil(from + (share + 1) * length)];
}

function closedIn([from, until]: Span): string {
  return ` and CloseTime >= '${new Date(from).toISOString()}' and CloseTime <= '${new Date(until).toISOString()}'`;
}

/**
 * Judged by the journal. A run can become overdue when half of the retention has passed since its newest row, or when the award has a row
 * that follows it; so the awards with rows in these two spans are looked at, and those that were overdue before.
 */
async function overdueNow(database: Database, retentionMs: number, last: ExportPass | null, now: number) {
  if (last === null) return overdueExports(database, retentionMs);
  const since = Date.parse(last.beganAt) - OVERLAP_MS;
  const half = retentionMs / 2;
  const recent = await findRecordedIn(database, since, now);
  const aged = await findRecordedIn(database, since - half, now - half);
  const before = last.overdue.map(({ application }) => application);
  return overdueExports(database, retentionMs, [...new Set([...recent, ...aged, ...before])]);
}
