import { max } from 'drizzle-orm';
import type { Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { applications } from './applications.table.ts';

const newest = prepared(() =>
  query.select({ version: max(applications.machineVersion).as('version') }).from(applications),
);

/** Returns the newest version of the machine that an award on record is on; null if there is no award. */
export async function findNewestVersion(on: Queryable): Promise<number | null> {
  const [row] = await newest(on, {});
  return row?.version ?? null;
}
