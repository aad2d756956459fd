import { eq } from 'drizzle-orm';
import type { Carried } from '../../contract/step.ts';
import { selected } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { applications } from './applications.table.ts';

const carriedBy = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(applications, 'machineVersion', 'snapshot', 'deadlines', 'seq', 'version', 'at', 'head'))
    .from(applications)
    .where(eq(applications.id, value('application'))),
);

/** What a new run of an application continues from; null if there is none. */
export async function findCarried(database: Database, application: string): Promise<Carried | null> {
  const [row] = await carriedBy(database, { application });
  return row ?? null;
}
