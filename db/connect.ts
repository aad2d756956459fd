import { connect as connectTo, type Socket } from 'node:net';
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
  const options = { max, onnotice: () => undefined, connection: CONNECTION, socket: atOnce() };
  const sql = postgres(url, options);
  repeatRightly(sql);
  return { sql, close: () => sql.end({ timeout: 5 }) };
}

/** Where a pool connects to: several hosts are tried in turn. */
interface Place {
  readonly host: readonly string[];
  readonly port: readonly number[];
  readonly path?: string | false;
}

/**
 * Returns what opens the connections of a pool, in place of the driver, whose types do not know it. The driver leaves Nagle's algorithm on
 * (RFC 896): of two statements that are sent one behind the other the second would wait until PostgreSQL has answered the first.
 */
function atOnce(): (place: Place) => Socket {
  let opened = 0;
  return ({ host, port, path }) => {
    if (path) return connectTo({ path });
    const which = opened++ % host.length;
    const place = { host: host[which] ?? '', port: port[which] ?? 0 };
    return Object.assign(connectTo({ ...place, noDelay: true }), place);
  };
}
