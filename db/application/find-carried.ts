import type { Carried } from '../../contract/step.ts';
import type { Database } from '../connect.ts';

/** What a new run of an application continues from; null where there is none. */
export async function findCarried({ sql }: Database, application: string): Promise<Carried | null> {
  const [row] = await sql<Carried[]>`
    select machine_version as "machineVersion", snapshot, deadlines, seq, version, head,
      utc(at) as at
    from applications where id = ${application}`;
  return row ?? null;
}
