import type { Database, Queryable } from '../connect.ts';

/** The history of a finished run, kept for good. */
export interface HistoryExport {
  readonly runId: string;
  readonly application: string;
  /** Of the bytes before compression, in hexadecimal. */
  readonly sha256: string;
  readonly gzip: Uint8Array;
  readonly events: number;
  readonly closedAt: string;
}

/** Keeping a run again changes nothing: the bytes that came first stay. */
export async function insertHistoryExport({ sql }: Database, run: HistoryExport): Promise<void> {
  const { runId, application, sha256, gzip, events, closedAt } = run;
  await sql`insert into history_exports (run_id, application, sha256, gzip, events, closed_at)
    values (${runId}, ${application}, ${sha256}, ${Buffer.from(gzip)}, ${events}, ${closedAt})
    on conflict (run_id) do nothing`;
}

/** The exported runs of an application, the first to finish first. */
export async function findHistoryExports(
  { sql }: Queryable,
  application: string,
): Promise<readonly HistoryExport[]> {
  return sql<HistoryExport[]>`
    select run_id as "runId", application, sha256, gzip, events,
      utc(closed_at) as "closedAt"
    from history_exports where application = ${application} order by history_exports.closed_at, run_id`;
}

/** Which of these runs are exported. */
export async function findExported(
  { sql }: Queryable,
  runIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql<{ run_id: string }[]>`
    select run_id from history_exports where run_id = any(${[...runIds]})`;
  return new Set(rows.map(({ run_id }) => run_id));
}
