import type { Queryable } from '../connect.ts';
import { sealedTable, type SealedKind } from './sealed-kinds.ts';

/** A row that is or becomes a leaf. */
export interface SealableRow {
  readonly source: string;
  /** The row as JSON, by column; of the journal only the hash that covers it. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** Returns what names a row `t` of a kind, as SQL. */
export function sourceOf(kind: SealedKind): string {
  const names = Object.keys(sealedTable(kind).key).map((name) => `t.${name}`);
  return `(${names.join(` || '/' || `)})::text`;
}

/** Returns the statement that reads every row of a kind, each with its name. */
export function rowsOf(kind: SealedKind): string {
  const { without } = sealedTable(kind);
  const row = kind === 'steps' ? `jsonb_build_object('hash', t.hash)` : `to_jsonb(t)`;
  const content = without === undefined ? row : `${row} - '${without}'`;
  return `select ${sourceOf(kind)} as source, ${content} as row from ${kind} t`;
}

/** The rows of a kind: those that are named, or all. Those that do not exist are left out. */
export async function findSealable(
  { sql }: Queryable,
  kind: SealedKind,
  sources: readonly string[] | 'all',
): Promise<readonly SealableRow[]> {
  const columns = Object.entries(sealedTable(kind).key);
  const select = rowsOf(kind);
  if (sources === 'all') return sql.unsafe<SealableRow[]>(select);
  const keys = columns.map((_, place) => sources.map((each) => partsOf(each, columns.length)[place] ?? ''));
  const given = columns.map(([, type], place) => `$${place + 1}::text[]::${type}[]`).join(', ');
  const names = columns.map(([name]) => name).join(', ');
  const on = columns.map(([name]) => `t.${name} = named.${name}`).join(' and ');
  return sql.unsafe<SealableRow[]>(`${select} join unnest(${given}) as named(${names}) on ${on}`, keys);
}

/** Only the first part of a key can have a slash of its own. */
function partsOf(source: string, count: number): readonly string[] {
  const parts = source.split('/');
  return [parts.slice(0, parts.length - count + 1).join('/'), ...parts.slice(parts.length - count + 1)];
}
