import { getTableColumns } from 'drizzle-orm';
import { PgDateString, PgTimestampString, PgBigInt53, PgBigSerial53 } from 'drizzle-orm/pg-core';
import type { PgTable } from 'drizzle-orm/pg-core';

/** The names by which TypeScript knows the columns of a table. */
export type ColumnOf<Table extends PgTable> = keyof Table['$inferSelect'] & string;

/** Rows of a table with some of its columns, as `selectList` selects them. */
export type RowOf<Table extends PgTable, Column extends ColumnOf<Table>> = Readonly<
  Pick<Table['$inferSelect'], Column>
>;

/**
 * Returns what stands between `select` and `from` for some columns of a table, so that rows are read as `$inferSelect` has
 * them: names in camelCase, instants as ISO 8601 in UTC, days as YYYY-MM-DD, bigints as numbers.
 * @param alias by which the statement names the table
 */
export function selectList<Table extends PgTable>(
  table: Table,
  columns: readonly ColumnOf<Table>[],
  alias?: string,
): string {
  return columns.map((key) => `${read(table, key, alias)} as "${key}"`).join(', ');
}

/** Returns the names of some columns in the database, for an `insert`. */
export function nameList<Table extends PgTable>(table: Table, columns: readonly ColumnOf<Table>[]): string {
  return columns.map((key) => column(table, key).name).join(', ');
}

/** Returns the same columns as members of a record that `recordList` describes. */
export function memberList(record: string, columns: readonly string[]): string {
  return columns.map((key) => `${record}."${key}"`).join(', ');
}

/** Returns the same columns by the names of TypeScript, with their types, for `jsonb_to_recordset(...) as record(...)`. */
export function recordList<Table extends PgTable>(table: Table, columns: readonly ColumnOf<Table>[]): string {
  return columns.map((key) => `"${key}" ${column(table, key).getSQLType()}`).join(', ');
}

function read(table: PgTable, key: string, alias?: string): string {
  const found = column(table, key);
  const name = alias === undefined ? `"${found.name}"` : `${alias}."${found.name}"`;
  if (found instanceof PgTimestampString) return `utc(${name})`;
  if (found instanceof PgDateString) return `${name}::text`;
  return found instanceof PgBigInt53 || found instanceof PgBigSerial53 ? `${name}::float8` : name;
}

function column(table: PgTable, key: string) {
  const found = getTableColumns(table)[key];
  if (found === undefined) throw new Error(`the table has no column ${key}`);
  return found;
}
