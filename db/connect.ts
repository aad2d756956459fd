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

/**
 * Every statement is prepared and means the same plan each time: planning anew costs more than running it. A row reads the
 * same wherever the server stands.
 */
const CONNECTION = { application_name: 'gongshu', plan_cache_mode: 'force_generic_plan', TimeZone: 'UTC' };

/** Opens a pool of `max` connections; nothing is sent before the first query. */
export function connect(url: string, max = 10): Database {
  const sql = postgres(url, { max, onnotice: () => undefined, connection: CONNECTION });
  return { sql, close: () => sql.end({ timeout: 5 }) };
}
