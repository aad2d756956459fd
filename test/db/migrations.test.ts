import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { readdir, readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import { connect } from '../../db/connect.ts';
import { countMigrations } from '../../db/count-migrations.ts';
import { migrate } from '../../db/migrate.ts';
import journal from '../../db/migrations/meta/_journal.json' with { type: 'json' };
import { catalogOf } from '../support/catalog.ts';
import { bareDatabase, freshDatabase } from '../support/fresh-database.ts';

const migrated = await freshDatabase();
const made = await freshDatabase();
const databases = [migrated, made].map(({ ownerUrl }) => connect(ownerUrl, 1));
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await Promise.all([migrated.drop(), made.drop()]);
});

it('every migration in the folder is in the journal, in the order of its number and of its time', async () => {
  const files = (await readdir('db/migrations')).filter((name) => name.endsWith('.sql')).sort();
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files);
  const times = journal.entries.map(({ when }) => when);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});

it('the tables say nothing that no migration has written', async () => {
  const newest = (await readdir('db/migrations/meta'))
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  const written: unknown = JSON.parse(await readFile(`db/migrations/meta/${newest}`, 'utf8'));
  expect(await generateMigration(written, await tables())).toEqual([]);
});

it('a migrated database has the columns, keys, checks and indexes of the tables, and no others', async () => {
  const [{ sql: there }, { sql }] = databases as [(typeof databases)[0], (typeof databases)[0]];
  await sql.unsafe('drop schema public cascade; create schema public');
  for (const statement of await generateMigration(generateDrizzleJson({}), await tables()))
    await sql.unsafe(statement);
  expect(await catalogOf(there)).toEqual(await catalogOf(sql));
  for (const change of [
    'alter table drafts alter column content drop not null',
    'drop index applications_queue',
    'alter table transfers drop constraint positive',
  ]) {
    const before = await catalogOf(sql);
    await sql.unsafe(change);
    expect(await catalogOf(sql)).not.toEqual(before);
  }
});

it('several processes that migrate at once apply each migration once', async () => {
  const { url, drop } = await bareDatabase();
  await Promise.all([1, 2, 3].map(async () => migrate(url)));
  const database = connect(url, 1);
  const { applied, known } = await countMigrations(database.sql);
  await database.close();
  await drop();
  expect(applied).toBe(known);
});

/** Returns the tables as drizzle writes them down. */
async function tables(): Promise<unknown> {
  const files = (await readdir('db', { recursive: true })).filter((name) => name.endsWith('.table.ts'));
  const modules = await Promise.all(
    files.map(async (file) => (await import(`../../db/${file}`)) as Record<string, unknown>),
  );
  return generateDrizzleJson(Object.fromEntries(modules.flatMap((module) => Object.entries(module))));
}
