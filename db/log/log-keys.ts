import type { Database, Queryable } from '../connect.ts';

/** A public key that has signed the log, and the note by which the one before it vouches for it; null for the first. */
export interface LogKey {
  readonly key: string;
  readonly endorsement: string | null;
}

/** Oldest first. */
export async function findLogKeys({ sql }: Queryable): Promise<readonly LogKey[]> {
  return sql<LogKey[]>`select key, endorsement from log_keys order by since, key`;
}

/** Entering a key again changes nothing. */
export async function insertLogKey({ sql }: Database, { key, endorsement }: LogKey): Promise<void> {
  await sql`insert into log_keys (key, endorsement) values (${key}, ${endorsement}) on conflict do nothing`;
}
