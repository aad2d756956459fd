import { and, eq } from 'drizzle-orm';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { idempotencyKeys } from './idempotency-keys.table.ts';

/** How long an answer is kept; the same key after that is a new request. */
const KEPT_HOURS = 72;
/** Each request takes this many expired keys away, so that the table stays as small as three days. */
const FORGOTTEN_WITH_EACH = 2;
const EXPIRED = (sql: Sql) => sql`now() - make_interval(hours => ${KEPT_HOURS})`;

const FOUND = ['requestHash', 'commandId', 'application', 'status', 'body', 'headers'] as const;
const LIST = selectList(idempotencyKeys, FOUND);
const OF_COMMAND = selectList(idempotencyKeys, ['application', 'status']);

/** A row under a key. Either it was there, or this request has taken it, perhaps after an earlier one. */
interface Found extends RowOf<typeof idempotencyKeys, (typeof FOUND)[number]> {
  readonly isTaken: boolean;
  readonly repeated: boolean;
}

const answerUnder = prepared((value: Value<{ person: string; key: string }>) =>
  query
    .select(selected(idempotencyKeys, 'status', 'body', 'headers'))
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.person, value('person')), eq(idempotencyKeys.key, value('key')))),
);

/** A kept answer of this status or above says that the command was refused before it reached the machine. */
export const FIRST_REFUSAL = 400;

/** An answer as it was sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a request finds under its key. */
export type Reserved =
  /** It is this request's to work on; `repeated` where an earlier one may have had its effect already. */
  | {
      readonly found: 'ours';
      readonly commandId: string;
      readonly application: string;
      readonly repeated: boolean;
    }
  | { readonly found: 'answer'; readonly answer: KeptAnswer }
  /** Another request with this key is being worked on. */
  | { readonly found: 'running' }
  /** The key was used for another request. */
  | { readonly found: 'other' };

export interface KeyedRequest {
  readonly person: string;
  readonly key: string;
  readonly requestHash: string;
}

/**
 * Takes a key for `seconds`, or says what stands in the way. If the process dies meanwhile, the next request takes the
 * key once they have passed; the command stays the same.
 * @param fresh ids for a request that is new
 */
export async function reserveKey(
  database: Database,
  request: KeyedRequest,
  fresh: { readonly commandId: string; readonly application: string },
  seconds: number,
): Promise<Reserved> {
  const { person, key, requestHash } = request;
  const [row] = await database.sql<Found[]>`
    with old as (
      delete from idempotency_keys where (person, key) in (
        select person, key from idempotency_keys
        where created_at < ${EXPIRED(database.sql)} and (person, key) <> (${person}, ${key})
        order by created_at limit ${FORGOTTEN_WITH_EACH} for update skip locked)
    ), taken as (
      insert into idempotency_keys as known (person, key, request_hash, command_id, application, running_until)
      values (${person}, ${key}, ${requestHash}, ${fresh.commandId}, ${fresh.application},
        now() + make_interval(secs => ${seconds}))
      on conflict (person, key) do update set running_until = excluded.running_until,
          request_hash = excluded.request_hash, status = null, body = null, headers = null,
          command_id = case when known.created_at < ${EXPIRED(database.sql)} then excluded.command_id else known.command_id end,
          application = case when known.created_at < ${EXPIRED(database.sql)} then excluded.application else known.application end,
          begins = case when known.created_at < ${EXPIRED(database.sql)} then null else known.begins end,
          created_at = case when known.created_at < ${EXPIRED(database.sql)} then now() else known.created_at end
        where known.created_at < ${EXPIRED(database.sql)}
          or known.request_hash = excluded.request_hash and known.status is null
            and coalesce(known.running_until <= now(), true)
      returning known.*, created_at < now() as repeated
    )
    select true as "isTaken", repeated, ${database.sql.unsafe(LIST)} from taken
    union all
    select false, true, ${database.sql.unsafe(LIST)} from idempotency_keys
    where person = ${person} and key = ${key} and not exists (select from taken)`;
  // Somebody else's row came between the two halves of the statement.
  if (row === undefined) return reserveKey(database, request, fresh, seconds);
  const { isTaken, repeated, commandId, application } = row;
  if (row.requestHash !== requestHash) return { found: 'other' };
  if (isTaken) return { found: 'ours', commandId, application, repeated };
  const answer = answerOf(row);
  return answer === null ? { found: 'running' } : { found: 'answer', answer };
}

/**
 * Keeps the final answer, so that the same request gets the same bytes. The first one stays and is returned. That of an accepted command
 * is not waited for at the disk: if PostgreSQL dies before it is there, the same request is answered from the journal.
 */
export async function keepAnswer(
  database: Database,
  { person, key }: KeyedRequest,
  answer: KeptAnswer,
): Promise<KeptAnswer> {
  const { sql } = database;
  const { status, body, headers } = answer;
  const [kept] = await sql`
    with disk as (select set_config('synchronous_commit', ${status < FIRST_REFUSAL ? 'off' : 'on'}, true))
    update idempotency_keys set status = ${status}, body = ${body}, headers = ${sql.json(headers)}, running_until = null
    from disk where person = ${person} and key = ${key} and status is null returning key`;
  if (kept !== undefined) return answer;
  const [first] = await answerUnder(database, { person, key });
  return (first && answerOf(first)) ?? answer;
}

/** The answer of a row; null while there is none. */
function answerOf({
  status,
  body,
  headers,
}: RowOf<typeof idempotencyKeys, 'status' | 'body' | 'headers'>): KeptAnswer | null {
  return status === null ? null : { status, body: body ?? '', headers: headers ?? {} };
}

/** Lets the next request with this key go on: there is no final answer yet. */
export async function releaseKey({ sql }: Database, { person, key }: KeyedRequest): Promise<void> {
  await sql`update idempotency_keys set running_until = null
    where person = ${person} and key = ${key} and status is null`;
}

/** Whether a command is this person's, and how the API answered it, as long as that is kept. */
export async function findCommand(
  { sql }: Database,
  commandId: string,
  person: string,
): Promise<RowOf<typeof idempotencyKeys, 'application' | 'status'> | null> {
  const [row] = await sql<RowOf<typeof idempotencyKeys, 'application' | 'status'>[]>`
    select ${sql.unsafe(OF_COMMAND)} from idempotency_keys where command_id = ${commandId} and person = ${person}
    union all
    select application, null from steps where command_id = ${commandId} and person = ${person}
    limit 1`;
  return row ?? null;
}
