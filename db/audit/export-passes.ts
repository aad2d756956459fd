import { desc, sql as raw } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import { prepared, query } from '../prepared.ts';
import { exportPasses } from './export-passes.table.ts';

/** A pass of the export that came to its end. Instants in UTC. */
export type ExportPass = RowOf<typeof exportPasses, 'beganAt' | 'lookedAt' | 'kept' | 'overdue'>;

const newest = prepared(() =>
  query
    .select(selected(exportPasses, 'beganAt', 'lookedAt', 'kept', 'overdue'))
    .from(exportPasses)
    .orderBy(desc(exportPasses.beganAt))
    .limit(1),
);
const passes = prepared(() =>
  query.select({ passes: raw<number>`count(*)::integer`.as('passes') }).from(exportPasses),
);

/** The newest pass that came to its end; null if there is none. */
export async function findLastPass(on: Queryable): Promise<ExportPass | null> {
  const [pass] = await newest(on, {});
  return pass ?? null;
}

/** Passes that came to their end so far. */
export async function countPasses(on: Queryable): Promise<number> {
  const [row] = await passes(on, {});
  return row?.passes ?? 0;
}

export async function insertPass({ sql }: Queryable, pass: ExportPass): Promise<void> {
  const { beganAt, lookedAt, kept, overdue } = pass;
  await sql`insert into export_passes (began_at, looked_at, kept, overdue)
    values (${beganAt}, ${lookedAt}, ${kept}, ${sql.json(overdue)}) on conflict do nothing`;
}
