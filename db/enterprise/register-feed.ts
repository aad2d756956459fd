import { and, eq, isNull, lte, sql as raw } from 'drizzle-orm';
import type { RegisterEvent } from '../../contract/register-event.ts';
import { applications } from '../application/applications.table.ts';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable, Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { enterEnd } from '../recognition/enter-holders.ts';
import { tasks } from '../task/tasks.table.ts';
import { transact } from '../transaction.ts';
import { companyRegisterKeys } from './register-keys.table.ts';

const HOLDER = selectList(companyRegisterKeys, ['person']);
const keyInForce = prepared((value: Value<{ id: string; person: string; day: string }>) =>
  query
    .select(selected(companyRegisterKeys, 'publicKey'))
    .from(companyRegisterKeys)
    .where(
      and(
        eq(companyRegisterKeys.id, value('id')),
        eq(companyRegisterKeys.person, value('person')),
        lte(companyRegisterKeys.fromDay, value('day')),
        raw`(${companyRegisterKeys.untilDay} is null or ${companyRegisterKeys.untilDay} >= ${value('day')})`,
      ),
    ),
);
const watched = prepared((value: Value<{ enterprise: string }>) =>
  query
    .select(selected(applications, 'id', 'machineVersion', 'snapshot'))
    .from(applications)
    .innerJoin(tasks, eq(tasks.application, applications.id))
    .where(
      and(eq(applications.enterprise, value('enterprise')), eq(tasks.task, 'watch'), isNull(tasks.closedAt)),
    )
    .orderBy(applications.id),
);

const allKeys = prepared((value: Value<{ after: string; text: string; limit: number }>) =>
  query
    .select(selected(companyRegisterKeys, 'id', 'person', 'publicKey', 'fromDay', 'untilDay'))
    .from(companyRegisterKeys)
    .where(
      raw`${companyRegisterKeys.id} > ${value('after')} and (starts_with(${companyRegisterKeys.id}, ${value('text')})
        or ${companyRegisterKeys.person} = ${value('text')})`,
    )
    .orderBy(companyRegisterKeys.id)
    .limit(value('limit')),
);

/** A public key of a registry's program, with the days on which it is good. */
export type RegisterKey = RowOf<
  typeof companyRegisterKeys,
  'id' | 'person' | 'publicKey' | 'fromDay' | 'untilDay'
>;

/** The keys of a person, or those whose id begins with a text, by id, those after one. */
export async function findRegisterKeys(
  database: Database,
  page: { readonly after: string; readonly text: string; readonly limit: number },
): Promise<readonly RegisterKey[]> {
  return allKeys(database, page);
}

/** The public key of a registry's program on a day; null if the key is not theirs, or not in force. */
export async function findRegisterKey(
  database: Database,
  id: string,
  person: string,
  day: string,
): Promise<string | null> {
  const [row] = await keyInForce(database, { id, person, day });
  return row?.publicKey ?? null;
}

/** @returns false if a key of this id is known */
export async function insertRegisterKey(
  { sql }: Queryable,
  key: { readonly id: string; readonly person: string; readonly publicKey: string; readonly fromDay: string },
): Promise<boolean> {
  const { id, person, publicKey, fromDay } = key;
  const { count } = await sql`insert into register_keys (id, person, public_key, from_day)
    select ${id}, id, ${publicKey}, ${fromDay} from persons where id = ${person}
    on conflict do nothing`;
  return count === 1;
}

/** Whose key it is; null if there is none of this id. */
export async function findHolder({ sql }: Queryable, id: string): Promise<string | null> {
  const [row] = await sql<Pick<RegisterKey, 'person'>[]>`
    select ${sql.unsafe(HOLDER)} from register_keys where id = ${id}`;
  return row?.person ?? null;
}

/** Sets the last day on which a key is good. @returns false if there is none of this id */
export async function endRegisterKey({ sql }: Queryable, id: string, untilDay: string): Promise<boolean> {
  const { count } = await sql`update register_keys set until_day = ${untilDay} where id = ${id}`;
  return count === 1;
}

/**
 * Writes an event down with its signature, where the enterprise is registered from its day on, and of an end that all recognitions
 * of the enterprise have a holder that has ended.
 * @returns `new`, `known` where the same event stands already, `other` where its id stands for another one
 */
export async function insertRegisterEvent(
  database: Database,
  enterprise: string,
  event: RegisterEvent,
  person: string,
  signature: object,
): Promise<'new' | 'known' | 'other'> {
  return transact(database, async (sql) => {
    const json = sql.json(event as never);
    if (await writeEvent({ sql }, { enterprise, event, json, person, signature })) {
      if (event.kind !== 'addressChange') await enterEnd({ sql }, event.id);
      return 'new';
    }
    const [same] = await sql`
      select id from register_events where id = ${event.id} and enterprise = ${enterprise} and event = ${json}`;
    return same === undefined ? 'other' : 'known';
  });
}

/** @returns false if an event of this id is on file */
async function writeEvent(
  { sql }: { readonly sql: Sql },
  {
    enterprise,
    event,
    json,
    person,
    signature,
  }: {
    readonly enterprise: string;
    readonly event: RegisterEvent;
    readonly json: ReturnType<Sql['json']>;
    readonly person: string;
    readonly signature: object;
  },
): Promise<boolean> {
  const { id, kind, effectiveOn, address = null, district = null, street = null } = event;
  const [written] = await sql`
    with event as (
      insert into register_events (id, enterprise, kind, effective_on, event, person, signature)
      values (${id}, ${enterprise}, ${kind}, ${effectiveOn}, ${json}, ${person}, ${sql.json(signature as never)})
      on conflict do nothing returning id
    ), moved as (
      insert into registrations (enterprise, from_day, district, address, street)
      select ${enterprise}, ${effectiveOn}, ${district}, ${address}, ${street} from event
      where ${kind} = 'addressChange' on conflict do nothing
    )
    select id from event`;
  return written !== undefined;
}

/**
 * By how many milliseconds the clock that is farthest ahead among the awards of an enterprise is ahead (development; else
 * none is); null if there is no enterprise of this code on file.
 */
export async function findFarthestClock({ sql }: Queryable, code: string): Promise<number | null> {
  const [row] = await sql<{ skippedMs: number }[]>`
    select coalesce((select max(skipped_ms) from applications where enterprise = code), 0)::float8 as "skippedMs"
    from enterprises where code = ${code}`;
  return row?.skippedMs ?? null;
}

/** An award that is within its five years. */
export type WatchedAward = RowOf<typeof applications, 'id' | 'machineVersion' | 'snapshot'>;

/** The awards of an enterprise that are within their five years and not under review. */
export async function findWatched(database: Database, enterprise: string): Promise<readonly WatchedAward[]> {
  return watched(database, { enterprise });
}
