import { eq } from 'drizzle-orm';
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
