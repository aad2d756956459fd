import type { Database } from '../connect.ts';

/** A request as its sender's key knows it. */
export interface Reserved {
  readonly requestHash: string;
  /** Null until it was answered for good. */
  readonly status: number | null;
  readonly body: string | null;
}

interface Reservation {
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
  readonly commandId: string;
  readonly application: string;
}

/** Reserves a key, or returns what it was reserved for; null where it is new. */
export async function reserveKey({ sql }: Database, wanted: Reservation): Promise<Reserved | null> {
  const { person, key, requestHash, commandId, application } = wanted;
  const [[fresh], [known]] = await Promise.all([
    sql<{ key: string }[]>`
      insert into idempotency_keys (person, key, request_hash, command_id, application)
      values (${person}, ${key}, ${requestHash}, ${commandId}, ${application})
      on conflict do nothing returning key`,
    sql<Reserved[]>`
      select request_hash as "requestHash", status, body from idempotency_keys
      where person = ${person} and key = ${key}`,
  ]);
  if (fresh !== undefined) return null;
  if (known !== undefined) return known;
  return reserveKey({ sql } as Database, wanted);
}

/** Keeps the final answer, so that the same request gets the same bytes. The first one stays. */
export async function keepAnswer(
  { sql }: Database,
  { person, key }: Pick<Reservation, 'person' | 'key'>,
  status: number,
  body: string,
): Promise<void> {
  await sql`update idempotency_keys set status = ${status}, body = ${body}
    where person = ${person} and key = ${key} and status is null`;
}

/** Whether a command is this person's, and how the door answered it. */
export async function findCommand(
  { sql }: Database,
  commandId: string,
  person: string,
): Promise<{ readonly application: string; readonly status: number | null } | null> {
  const [row] = await sql<{ application: string; status: number | null }[]>`
    select application, status from idempotency_keys where command_id = ${commandId} and person = ${person}`;
  return row ?? null;
}
