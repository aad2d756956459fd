import postgres, { type Sql, type TransactionSql } from 'postgres';
import { repeatRightly } from './statement-again.ts';

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

/** Opens a pool of `max` connections; nothing is sent before the first query. */
export function connect(url: string, max = 10): Database {
  const sql = postgres(url, { max, onnotice: () => undefined, connection: CONNECTION });
  repeatRightly(sql);
  return { sql, close: () => sql.end({ timeout: 5 }) };
}
