import { and, desc, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { audits } from './audits.table.ts';

/** An audit of an award or a sweep, as it was put on record. */
export type RecordedAudit = RowOf<typeof audits, 'id' | 'kind' | 'application' | 'requestedBy' | 'result'>;

const auditOf = prepared((value: Value<{ id: string }>) =>
  query
    .select(selected(audits, 'id', 'kind', 'application', 'requestedBy', 'result'))
    .from(audits)
    .where(eq(audits.id, value('id'))),
);

const sweeps = prepared((value: Value<{ at: string | null; id: string; limit: number }>) =>
  query
    .select({
      ...selected(audits, 'id', 'requestedBy'),
      finishedAt: raw<string>`utc(${audits.finishedAt}, 'US')`.as('finishedAt'),
      awards: raw<number>`(${audits.result} ->> 'awards')::float8`.as('awards'),
      findings: raw<number>`jsonb_array_length(${audits.result} -> 'findings')::float8`.as('findings'),
    })
    .from(audits)
    .where(
      and(
        eq(audits.kind, 'sweep'),
        raw`(${value('at')}::timestamptz is null or (${audits.finishedAt}, ${audits.id}) < (${value('at')}::text::timestamptz, ${value('id')}))`,
      ),
    )
    .orderBy(desc(audits.finishedAt), desc(audits.id))
    .limit(value('limit')),
);

/** The sweeps that have ended, newest first. @param after the last row of the page before: when it ended, and its id */
export async function findSweeps(on: Queryable, after: readonly string[] | null, limit: number) {
  const [at = null, id = ''] = after ?? [];
  return sweeps(on, { at, id, limit });
}

/** Records an audit; recording it again changes nothing. */
export async function insertAudit({ sql }: Database, audit: RecordedAudit): Promise<void> {
  const { id, kind, application, requestedBy, result } = audit;
  await sql`insert into audits (id, kind, application, requested_by, result)
    values (${id}, ${kind}, ${application}, ${requestedBy}, ${sql.json(result as Parameters<typeof sql.json>[0])})
    on conflict do nothing`;
}

/** Null if there is none, or it has not ended. */
export async function findAudit(on: Queryable, id: string): Promise<RecordedAudit | null> {
  const [row] = await auditOf(on, { id });
  return row ?? null;
}
