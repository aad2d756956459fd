import { fillPlaceholders, is, SQL, sql, type Placeholder } from 'drizzle-orm';
import { PgDialect, QueryBuilder } from 'drizzle-orm/pg-core';
import type { Queryable } from './connect.ts';

/** Builds selects from the tables; it has no connection. */
export const query = new QueryBuilder();

const dialect = new PgDialect();

/** Stands in a query for a value that each call gives. */
export interface Value<Values extends object> {
  (name: keyof Values & string): Placeholder;
}

/** postgres.js sends a text as the simple protocol does, unprepared, unless it is told not to. */
const ONCE = { prepare: true, simple: false };

interface Built<Row> {
  readonly _: { readonly result: readonly Row[]; readonly selectedFields: object };
  toSQL(): { readonly sql: string; readonly params: unknown[] };
}

/**
 * Prepares a read that is built from the tables, so that a column that is renamed does not compile. Its text is put together
 * once; each call sends it with its values over the caller's own connection or transaction, as a statement that PostgreSQL
 * prepares once for each connection. Rows are as postgres.js reads them, so each member of the selection bears its own name
 * in SQL, as `selected` gives it.
 * @throws Error if a member bears another name
 */
export function prepared<Values extends object, Row>(
  build: (value: Value<Values>) => Built<Row>,
): (on: Queryable, values: Values) => Promise<readonly Row[]> {
  const built = build((name) => sql.placeholder(name));
  for (const [member, field] of Object.entries(built._.selectedFields))
    if (!is(field, SQL.Aliased) || field.fieldAlias !== member)
      throw new Error(
        `${member} is selected by another name: say selected(table, ...) or sql.as('${member}')`,
      );
  return sending(built.toSQL());
}

/**
 * Prepares a read that is written by hand, and hot: its text is put together once too, from `sql` of drizzle, where a tag of
 * postgres.js puts it together for each call.
 */
export function written<Values extends object, Row>(
  write: (value: Value<Values>) => SQL,
): (on: Queryable, values: Values) => Promise<readonly Row[]> {
  return sending(dialect.sqlToQuery(write((name) => sql.placeholder(name))));
}

function sending<Row>({ sql: text, params }: { readonly sql: string; readonly params: unknown[] }) {
  return (on: Queryable, values: object): Promise<readonly Row[]> =>
    on.sql.unsafe<Row[] & Record<string, unknown>[]>(
      text,
      fillPlaceholders(params, values as Record<string, unknown>) as never[],
      ONCE,
    );
}
