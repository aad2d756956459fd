import type { WireClaim } from '../../contract/effects.ts';
import type { Carried } from '../../contract/step.ts';
import type { Queryable } from '../connect.ts';

/** Everything that people read of an application, as it stands. */
export interface ReadModel extends Carried {
  readonly state: string;
  readonly enterprise: string;
  readonly item: string;
  readonly claim: WireClaim;
  readonly submittedAt: string;
  /** Person to the one capacity held here. */
  readonly duties: Readonly<Record<string, string>>;
  /** As `task unit`, sorted; the unit is empty if the task belongs to no single one. */
  readonly openTasks: readonly string[];
}

/** Null if there is no such application. Instants are ISO 8601 in UTC. */
export async function findReadModel({ sql }: Queryable, application: string): Promise<ReadModel | null> {
  const [row] = await sql<ReadModel[]>`
    select machine_version as "machineVersion", state, snapshot, deadlines, seq, version, head, enterprise, item, claim,
      utc(at) as at,
      utc(submitted_at) as "submittedAt",
      coalesce((select jsonb_object_agg(person, capacity) from duties where application = id), '{}') as duties,
      coalesce((select jsonb_agg(task || ' ' || unit order by (task || ' ' || unit) collate "C")
        from tasks where application = id and closed_at is null), '[]') as "openTasks"
    from applications where id = ${application}`;
  return row ?? null;
}
