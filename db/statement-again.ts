import type { Sql } from 'postgres';

/** What the driver keeps of a statement while it is under way; its types do not say so. */
interface Statement {
  /** The connection, or the pool, that the statement is sent over. */
  readonly handler: object;
  /** Values as they are sent. The driver makes them from the arguments if there are none. */
  parameters: readonly unknown[] | null;
  /** Says to the driver that the statement shall not be sent. */
  cancelled: boolean | null;
  reject(error: Error): void;
}

/** Pools, whose statements stand for themselves: each is a transaction of its own. */
const pools = new WeakSet<object>();

/**
 * Has the driver repeat a statement rightly when PostgreSQL no longer knows it as prepared (a pooler between, `DEALLOCATE
 * ALL`, a changed table), for all pools of this process.
 *
 * The driver repeats by itself, and is wrong in ways that no error tells (ADR 34). It sends values through its serializers a second time, so that
 * `true` arrives as `false` and JSON as a text (porsager/postgres issue 1197): here it makes them from the arguments anew. And
 * it repeats within a transaction that PostgreSQL has broken off, where the statement fails again, or, if COMMIT was on its
 * way, is written alone and without the locks: here such a statement fails, and `transact` repeats the transaction.
 */
export function repeatRightly(sql: Sql): void {
  // Nobody awaits it, so that it is never sent.
  const sample = sql`select` as unknown as Statement;
  pools.add(sample.handler);
  const kind = Reflect.getPrototypeOf(sample);
  if (kind !== null && !Object.hasOwn(kind, 'retried')) Object.defineProperty(kind, 'retried', RETRIED);
}

/** The driver notes here why it repeats a statement, right before it does. */
const RETRIED: PropertyDescriptor & ThisType<Statement> = {
  get: () => undefined,
  set(lost: Error) {
    Object.defineProperty(this, 'retried', { value: lost });
    if (pools.has(this.handler)) {
      this.parameters = null;
      return;
    }
    this.cancelled = true;
    this.reject(lost);
  },
};
