import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { logKeys } from './log-keys.table.ts';

/** A public key that has signed the log, and the note by which the one before it vouches for it; null for the first. */
export type LogKey = RowOf<typeof logKeys, 'key' | 'endorsement'>;

const allKeys = prepared(() =>
  query
    .select(selected(logKeys, 'key', 'endorsement'))
    .from(logKeys)
    .orderBy(logKeys.since, logKeys.key),
);

/** Oldest first. */
export async function findLogKeys(on: Queryable): Promise<readonly LogKey[]> {
  return allKeys(on, {});
}

/** Entering a key again changes nothing. @throws violation of `one_root_of_the_log` for a second key without endorsement */
export async function insertLogKey({ sql }: Database, { key, endorsement }: LogKey): Promise<void> {
  await sql`insert into log_keys (key, endorsement) values (${key}, ${endorsement}) on conflict (key) do nothing`;
}
