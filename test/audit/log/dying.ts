import type { Sealer } from '../../../audit/log/seal.ts';
import type { Database } from '../../../db/connect.ts';

type Reserved = Awaited<ReturnType<Database['sql']['reserve']>>;
type Unsafe = Parameters<Reserved['unsafe']>;

/** A sealer that dies at its `step`th contact with the world: half of the steps before, half after it took effect. */
export function dyingAt(
  step: number,
  { database, signers, store }: Sealer,
): { sealer: Sealer; isDead: () => boolean; gone: () => Promise<void> } {
  let gone = Promise.resolve();
  let contacts = 0;
  let isDead = false;
  const live = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    dieAt(++contacts);
    const result = await work();
    dieAt(++contacts);
    return result;
  };
  function dieAt(contact: number): void {
    isDead ||= contact === step;
    if (isDead) throw new Error('died');
  }
  /** As the driver's own queries, which are sent when somebody waits for them or asks for it. */
  const unsafeOf =
    (sql: Pick<Reserved, 'unsafe'>) =>
    (...given: Unsafe) => {
      // A text alone is a part of a statement, which reaches nothing, but for what begins and ends a transaction.
      if (given.length === 1 && !/^(begin|commit|rollback)\b/.test(given[0])) return sql.unsafe(...given);
      const sent = live(async () => sql.unsafe(...given));
      return Object.assign(sent, { execute: () => sent });
    };
  /** The connection of a sealer that is dead is closed, which ends its transaction. */
  const release = (tx: Reserved) => (): void => {
    if (isDead) gone = tx.unsafe('rollback').then(() => tx.release());
    else tx.release();
  };
  const watched = (tx: Reserved): Reserved =>
    new Proxy(tx, {
      apply: (target, self, given: unknown[]) =>
        live(async () => Reflect.apply(target, self, given) as Promise<unknown>),
      get: (target, name) => {
        if (name === 'unsafe') return unsafeOf(target);
        return name === 'release' ? release(target) : (Reflect.get(target, name) as unknown);
      },
    });
  const reserve = async (): Promise<Reserved> => watched(await database.sql.reserve());
  const sql = Object.assign(() => undefined, { reserve, unsafe: unsafeOf(database.sql) });
  return {
    sealer: {
      database: { ...database, sql: sql as unknown as Database['sql'] },
      signers,
      store: {
        newest: async () => live(async () => store.newest()),
        sizes: async () => live(async () => store.sizes()),
        at: async (size) => live(async () => store.at(size)),
        keep: async (checkpoint, note) => live(async () => store.keep(checkpoint, note)),
      },
    },
    isDead: () => isDead,
    gone: async () => gone,
  };
}
