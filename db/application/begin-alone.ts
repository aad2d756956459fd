import { and, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import { idempotencyKeys } from '../command/idempotency-keys.table.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { recognitions } from '../recognition/recognitions.table.ts';
import { inTransaction } from '../transaction.ts';
import { applications } from './applications.table.ts';

/** By what the applications are found that may be equal to a claim. */
export interface Alike {
  readonly enterprise: string;
  readonly item: string;
  /** Of the words of its recognition, as `recognitions` has it. */
  readonly identity: string;
  /** What is equal of equal claims. */
  readonly equality: string;
}

/** An application that may be equal, with its claim as it is now. */
export type Candidate = RowOf<typeof applications, 'id' | 'claim' | 'machineVersion' | 'snapshot'>;

// A settled award rests: it does not ask for anything any more, as one that has ended does not.
const candidates = prepared((value: Value<Omit<Alike, 'equality'>>) =>
  query
    .selectDistinctOn([applications.id], selected(applications, 'id', 'claim', 'machineVersion', 'snapshot'))
    .from(recognitions)
    .innerJoin(applications, eq(applications.id, recognitions.award))
    .where(
      and(
        eq(recognitions.enterprise, value('enterprise')),
        eq(recognitions.identity, value('identity')),
        eq(applications.item, value('item')),
        eq(applications.rests, raw`false`),
      ),
    )
    .orderBy(applications.id),
);
/** Those that were let begin and have no journal row yet. */
const underWay = prepared((value: Value<Pick<Alike, 'equality'>>) =>
  query
    .select(selected(idempotencyKeys, 'application'))
    .from(idempotencyKeys)
    .where(
      raw`${idempotencyKeys.begins} = ${value('equality')} and ${idempotencyKeys.status} is null
        and not exists (select from ${applications} where ${applications.id} = ${idempotencyKeys.application})`,
    )
    .orderBy(idempotencyKeys.application),
);

/** Applications that may be equal to a claim. */
export interface Found {
  readonly open: readonly Candidate[];
  /** The ids of equal ones that were let begin and have no journal row yet. */
  readonly underWay: readonly string[];
}

export async function findAlike({ sql }: Queryable, alike: Alike): Promise<Found> {
  // In this order: what is recorded while the two are read stands in both, and in the other one it would stand in none.
  const [begun, open] = await Promise.all([underWay({ sql }, alike), candidates({ sql }, alike)]);
  return { open, underWay: begun.map(({ application }) => application) };
}

/**
 * Lets an application begin unless equal ones stand in its way. The applications of an enterprise are looked at one after the other,
 * under its lock, and each that may begin is written down: of two that are sent at one moment the later sees the earlier, whose
 * journal has no row yet.
 * @param commandId of the request by which it begins
 * @param twinsIn which of the equal ones stand in the way, by id
 * @returns the ids of those that do; the application may begin if there are none
 */
export async function beginAlone(
  database: Database,
  commandId: string,
  alike: Alike,
  twinsIn: (found: Found) => readonly string[],
): Promise<readonly string[]> {
  const { enterprise, equality } = alike;
  return inTransaction(database, async (tx) => {
    // A statement is sent when it is awaited, and this one at once: what is read has to be read under the lock.
    const lock = tx`select pg_advisory_xact_lock(hashtextextended(${enterprise}, 2))`.execute();
    const [found] = await Promise.all([findAlike({ sql: tx }, alike), lock]);
    const twins = twinsIn(found);
    if (twins.length > 0) return { rollback: twins };
    return {
      commit: async () => {
        await tx`update idempotency_keys set begins = ${equality} where command_id = ${commandId}`;
        return [];
      },
    };
  });
}

/** Writes down that an application did not begin: the engine did not take it. */
export async function beginNot({ sql }: Database, commandId: string): Promise<void> {
  await sql`update idempotency_keys set begins = null where command_id = ${commandId}`;
}
