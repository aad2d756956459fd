import { eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { historyExports } from './history-exports.table.ts';

/** The history of a finished run, kept for good. */
export type HistoryExport = RowOf<
  typeof historyExports,
  'runId' | 'application' | 'sha256' | 'gzip' | 'events' | 'closedAt'
>;

const exportsOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(historyExports, 'runId', 'application', 'sha256', 'gzip', 'events', 'closedAt'))
    .from(historyExports)
    .where(eq(historyExports.application, value('application')))
    .orderBy(historyExports.closedAt, historyExports.runId),
);
const exported = prepared((value: Value<{ runIds: readonly string[] }>) =>
  query
    .select(selected(historyExports, 'runId'))
    .from(historyExports)
    .where(raw`${historyExports.runId} = any(${value('runIds')})`),
);

/** Keeping a run again changes nothing: the bytes that came first stay. */
export async function insertHistoryExport({ sql }: Database, run: HistoryExport): Promise<void> {
  const { runId, application, sha256, gzip, events, closedAt } = run;
  await sql`insert into history_exports (run_id, application, sha256, gzip, events, closed_at)
    values (${runId}, ${application}, ${sha256}, ${Buffer.from(gzip)}, ${events}, ${closedAt})
    on conflict (run_id) do nothing`;
}

/** The exported runs of an application, the first to finish first. */
export async function findHistoryExports(
  on: Queryable,
  application: string,
): Promise<readonly HistoryExport[]> {
  return exportsOf(on, { application });
}

/** Which of these runs are exported. */
export async function findExported(on: Queryable, runIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await exported(on, { runIds });
  return new Set(rows.map(({ runId }) => runId));
}
