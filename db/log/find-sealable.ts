import type { Queryable } from '../connect.ts';
import { sealedTable, type SealedKind } from './sealed-kinds.ts';

/** A row that is or becomes a leaf. */
export interface SealableRow {
  readonly source: string;
  /** The row as JSON, by column; of the journal only the hash that covers it. */
  readonly row: Readonly<Record<string, unknown>>;
}

/** The rows of a kind: those that are named, or all. Those that do not exist are left out. */
export async function findSealable(
  { sql }: Queryable,
  kind: SealedKind,
  sources: readonly string[] | 'all',
): Promise<readonly SealableRow[]> {
  const { key, without } = sealedTable(kind);
  const columns = Object.entries(key);
  const source = columns.map(([name]) => `t.${name}`).join(` || '/' || `);
  const row = kind === 'steps' ? `jsonb_build_object('hash', t.hash)` : `to_jsonb(t)`;
  const content = without === undefined ? row : `${row} - '${without}'`;
  const select = `select ${source}::text as source, ${content} as row from ${kind} t`;
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
