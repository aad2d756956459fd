import { sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { senderKeys } from './sender-keys.table.ts';

/** A public key by which a process signs what it sends, as it stands on record. Instants in UTC. */
export type SenderKey = RowOf<
  typeof senderKeys,
  'id' | 'publicKey' | 'process' | 'fromAt' | 'untilAt' | 'endorsement'
>;

const COLUMNS = ['id', 'publicKey', 'process', 'fromAt', 'untilAt', 'endorsement'] as const;
const named = prepared((value: Value<{ ids: readonly string[] }>) =>
  query
    .select(selected(senderKeys, ...COLUMNS))
    .from(senderKeys)
    .where(raw`${senderKeys.id} = any(${value('ids')}) or ${senderKeys.endorsement} is null`)
    .orderBy(senderKeys.id),
);

/** The keys of these ids that are on record, and the root. */
export async function findSenderKeys(on: Queryable, ids: readonly string[]): Promise<readonly SenderKey[]> {
  return named(on, { ids });
}

/** Entering a key again changes nothing. @throws violation of `one_root_of_senders` for a second root */
export async function insertSenderKey({ sql }: Database, key: SenderKey): Promise<void> {
  const { id, publicKey, process, fromAt, untilAt, endorsement } = key;
  await sql`insert into sender_keys (id, public_key, process, from_at, until_at, endorsement)
    values (${id}, ${publicKey}, ${process}, ${fromAt}, ${untilAt}, ${endorsement}) on conflict (id) do nothing`;
}
