import { getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable, type PgColumn } from 'drizzle-orm/pg-core';
import { readdir } from 'node:fs/promises';
import type { Database } from '../../db/connect.ts';

/** Every table that the files of `db/` describe. */
export async function allTables(): Promise<readonly PgTable[]> {
  const files = (await readdir('db', { recursive: true })).filter((name) => name.endsWith('.table.ts'));
  const modules = await Promise.all(
    files.map(
      async (file) => (await import(/* @vite-ignore */ `../../db/${file}`)) as Record<string, unknown>,
    ),
  );
  return modules.flatMap((module) => Object.values(module)).filter((each) => is(each, PgTable));
}

/** Triggers that say what was written; those of foreign keys are left out, for a row of its own refers to nothing. */
const WRITING = ['keep_version', 'seal_later'];

/** Gives every table that has no row one, made from the types of its columns, as if the processes had written it. */
export async function filled({ sql }: Database): Promise<void> {
  for (const table of await allTables()) {
    const name = getTableName(table);
    const [row] = await sql`select from ${sql(name)} limit 1`;
    if (row !== undefined || name === 'unsealed') continue;
    const given = getTableConfig(table).columns.filter(
      (column) => (column.notNull && !column.hasDefault) || column.name in (OWN[name] ?? {}),
    );
    await sql.begin(async (tx) => {
      const triggers = await tx<{ name: string }[]>`
        select tgname as name from pg_trigger where tgrelid = ${name}::regclass and tgname = any(${WRITING})`;
      await tx`alter table ${tx(name)} disable trigger all`;
      for (const trigger of triggers) await tx`alter table ${tx(name)} enable trigger ${tx(trigger.name)}`;
      const values = given.map((column) => OWN[name]?.[column.name] ?? sample(name, column));
      await tx.unsafe(
        `insert into ${name} (${given.map((column) => `"${column.name}"`).join(', ')}) values (${values.join(', ')})`,
      );
      await tx`alter table ${tx(name)} enable trigger all`;
    });
  }
}

/** What a check of the table asks for. */
const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vault_keys: { wrapped: `'\\x01'` },
  payment_export_rows: { application: `'A1'`, sequence: '99' },
  outbox: { kind: `'confirmAddress'`, channel: `'email'` },
};

function sample(table: string, column: PgColumn): string {
  const type = column.getSQLType();
  const [first] = column.enumValues ?? [];
  if (first !== undefined) return `'${first}'`;
  if (type === 'text') return `'${table} ${column.name}'`;
  if (type === 'boolean') return 'false';
  if (type === 'date') return `'2026-01-01'`;
  if (type.startsWith('timestamp')) return 'now()';
  if (type === 'json' || type === 'jsonb') return `'{}'`;
  if (type === 'bytea') return `'\\x01'`;
  return `'1'`;
}
