import postgres, { type Sql, type TransactionSql } from 'postgres';

export type { Sql, TransactionSql };

/** A pool of connections. drizzle describes the tables and migrates; it never shares this pool, whose JSON it would change. */
export interface Database {
  readonly sql: Sql;
  close(): Promise<void>;
}

/** Where a query is sent: the pool, or one transaction of it. */
export interface Queryable {
  readonly sql: Sql | TransactionSql;
}

/** A row reads the same wherever the server stands. Poolers know these two; whatever else a session needs, the role has. */
const CONNECTION = { application_name: 'gongshu', TimeZone: 'UTC' };

const SHORTEST_PAUSE_S = 0.01;
const LONGEST_PAUSE_S = 0.5;

/** The pause of a connection before it is opened again, in seconds. The driver's own grows to 20 s where ten connections break off at once. */
function pauseAfter(losses: number): number {
  return Math.min(SHORTEST_PAUSE_S * 2 ** losses, LONGEST_PAUSE_S) * (0.5 + Math.random() / 2);
}

/** Opens a pool of `max` connections; nothing is sent before the first query. */
export function connect(url: string, max = 10): Database {
  const options = { max, onnotice: () => undefined, connection: CONNECTION, backoff: pauseAfter };
  const sql = postgres(url, options);
  return { sql, close: () => sql.end({ timeout: 5 }) };
}
