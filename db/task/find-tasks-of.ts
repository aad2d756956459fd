import type { Database } from '../connect.ts';
import type { OpenTask } from '../application/find-application.ts';

/** A task of an award, open or done. Instants in UTC. */
export interface TaskRow extends Omit<OpenTask, 'escalatedTo'> {
  readonly application: string;
  /** Number of the step that opened it. */
  readonly openedBy: number;
  /** Number of the step that closed it; null while it is open. */
  readonly closedBy: number | null;
}

/** Every task that these awards ever had, due first. */
export async function findTasksOf(
  { sql }: Database,
  applications: readonly string[],
): Promise<readonly TaskRow[]> {
  return sql<TaskRow[]>`
    select application, task, unit, waits_for as "waitsFor", duty, provisional, opened_by as "openedBy",
      closed_by as "closedBy", utc(due) as due
    from tasks where application = any(${applications as string[]}) order by tasks.due, task, unit`;
}
