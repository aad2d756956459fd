import type { Sealer } from '../../../audit/log/seal.ts';
import type { Database, TransactionSql } from '../../../db/connect.ts';

/** A sealer that dies at its `step`th contact with the world: half of the steps before, half after it took effect. */
export function dyingAt(
  step: number,
  { database, signers, store }: Sealer,
): { sealer: Sealer; isDead: () => boolean } {
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
  const watched = (tx: TransactionSql): TransactionSql =>
    new Proxy(tx, {
      apply: (target, self, given: unknown[]) =>
        live(async () => Reflect.apply(target, self, given) as Promise<unknown>),
      get: (target, name) =>
        name === 'unsafe'
          ? (...given: Parameters<TransactionSql['unsafe']>) =>
              // A text alone is a part of a statement: it reaches nothing.
              given.length === 1 ? target.unsafe(...given) : live(async () => target.unsafe(...given))
          : (Reflect.get(target, name) as unknown),
    });
  const begin = (work: (tx: TransactionSql) => Promise<unknown>): Promise<unknown> =>
    live(async () => database.sql.begin(async (tx) => work(watched(tx))));
  return {
    sealer: {
      database: { ...database, sql: Object.assign(() => undefined, { begin }) as unknown as Database['sql'] },
      signers,
      store: {
        newest: async () => live(async () => store.newest()),
        keep: async (checkpoint, note) => live(async () => store.keep(checkpoint, note)),
      },
    },
    isDead: () => isDead,
  };
}
