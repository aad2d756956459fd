import type { Sql } from '../connect.ts';

/** An open task whose due time counts days of a year that was not published when it was opened. */
export interface ProvisionalTask {
  readonly application: string;
  readonly task: string;
  readonly unit: string;
  readonly deadline: string;
  readonly openedAt: string;
}

/** Of one application, or of all. */
export async function findProvisionalTasks(
  sql: Sql,
  application: string | null = null,
): Promise<readonly ProvisionalTask[]> {
  return sql<ProvisionalTask[]>`
    select application, task, unit, deadline,
      utc(opened_at) as "openedAt"
    from tasks where provisional and closed_at is null
      and (${application}::text is null or application = ${application})
    order by application, task, unit`;
}
