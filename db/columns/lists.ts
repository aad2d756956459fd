import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import {
  PgBigInt53,
  PgBigSerial53,
  PgDateString,
  PgTimestampString,
  type PgColumn,
  type PgTable,
} from 'drizzle-orm/pg-core';

/** The names by which TypeScript knows the columns of a table. */
export type ColumnOf<Table extends PgTable> = keyof Table['$inferSelect'] & string;

/** Rows of a table with some of its columns, as `selectList` and `selected` read them. */
export type RowOf<Table extends PgTable, Column extends ColumnOf<Table>> = Readonly<
  Pick<Table['$inferSelect'], Column>
>;

/**
 * Returns what stands between `select` and `from` in hand-written SQL for some columns of a table, so that rows are read as
 * `$inferSelect` has them: names in camelCase, instants as ISO 8601 in UTC, days as YYYY-MM-DD, bigints as numbers.
 * @param alias by which the statement names the table
 */
export function selectList<Table extends PgTable>(
  table: Table,
  columns: readonly ColumnOf<Table>[],
  alias?: string,
): string {
  return columns.map((key) => `${readOf(table, key, alias)} as "${key}"`).join(', ');
}

/** Returns the same columns by the same names as what `jsonb_build_object` takes. */
export function objectList<Table extends PgTable>(
  table: Table,
  columns: readonly ColumnOf<Table>[],
  alias?: string,
): string {
  return columns.map((key) => `'${key}', ${readOf(table, key, alias)}`).join(', ');
}

type Selected<Table extends PgTable, Column extends ColumnOf<Table>> = {
  [Key in Column]: SQL.Aliased<Table['$inferSelect'][Key]>;
};

/** Returns the same for a query of drizzle. */
export function selected<Table extends PgTable, Column extends ColumnOf<Table>>(
  table: Table,
  ...columns: readonly Column[]
): Selected<Table, Column> {
  const members = columns.map((key) => [key, read(columnOf(table, key)).as(key)] as const);
  return Object.fromEntries(members) as Selected<Table, Column>;
}

/** Returns the names of some columns in the database, for an `insert`. */
export function nameList<Table extends PgTable>(table: Table, columns: readonly ColumnOf<Table>[]): string {
  return columns.map((key) => columnOf(table, key).name).join(', ');
}

/** Returns the same columns as members of a record that `recordList` describes. */
export function memberList(record: string, columns: readonly string[]): string {
  return columns.map((key) => `${record}."${key}"`).join(', ');
}

/** Returns the same columns by the names of TypeScript, with their types, for `jsonb_to_recordset(...) as record(...)`. */
export function recordList<Table extends PgTable>(table: Table, columns: readonly ColumnOf<Table>[]): string {
  return columns.map((key) => `"${key}" ${columnOf(table, key).getSQLType()}`).join(', ');
}

function readOf(table: PgTable, key: string, alias: string | undefined): string {
  const column = columnOf(table, key);
  const [before, after] = castOf(column);
  return `${before}${alias === undefined ? '' : `${alias}.`}"${column.name}"${after}`;
}

function read(column: PgColumn): SQL {
  const [before, after] = castOf(column);
  return sql`${sql.raw(before)}${column}${sql.raw(after)}`;
}

/** What stands before and after a column so that postgres.js reads it as drizzle types it. */
function castOf(column: PgColumn): readonly [string, string] {
  if (column instanceof PgTimestampString) return ['utc(', ')'];
  if (column instanceof PgDateString) return ['', '::text'];
  return column instanceof PgBigInt53 || column instanceof PgBigSerial53 ? ['', '::float8'] : ['', ''];
}

function columnOf(table: PgTable, key: string): PgColumn {
  const column = getTableColumns(table)[key];
  if (column === undefined) throw new Error(`the table has no column ${key}`);
  return column;
}
