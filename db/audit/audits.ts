import type { Database, Queryable } from '../connect.ts';

/** An audit of an award or a sweep, as it was put on record. */
export interface RecordedAudit {
  readonly id: string;
  readonly kind: 'award' | 'sweep';
  readonly application: string | null;
  readonly requestedBy: string;
  readonly result: unknown;
}

/** Recording it again changes nothing. */
export async function insertAudit({ sql }: Database, audit: RecordedAudit): Promise<void> {
  const { id, kind, application, requestedBy, result } = audit;
  await sql`insert into audits (id, kind, application, requested_by, result)
    values (${id}, ${kind}, ${application}, ${requestedBy}, ${sql.json(result as Parameters<typeof sql.json>[0])})
    on conflict do nothing`;
}

/** Null where there is none, or it has not ended. */
export async function findAudit({ sql }: Queryable, id: string): Promise<RecordedAudit | null> {
  const [row] = await sql<RecordedAudit[]>`
    select id, kind, application, requested_by as "requestedBy", result from audits where id = ${id}`;
  return row ?? null;
}
