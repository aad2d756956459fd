import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { countMigrations } from '../../db/count-migrations.ts';
import { APART, migrate } from '../../db/migrate.ts';
import journal from '../../db/migrations/meta/_journal.json' with { type: 'json' };
import { until } from '../faults/award.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { TAKES_AWAY, takesAway } from './takes-away.ts';

const CONCURRENTLY = 'create index concurrently later on applications (head)';
let folder: string;
let fresh: FreshDatabase;
let owner: Database;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-migrations-'));
  await cp('db/migrations', folder, { recursive: true });
  fresh = await freshDatabase();
  owner = connect(fresh.ownerUrl, 3);
});
afterEach(async () => {
  await owner.close();
  await fresh.drop();
  await rm(folder, { recursive: true });
});

/** Adds a migration of a later release to the folder. */
async function add(name: string, text: string): Promise<void> {
  const path = join(folder, 'meta', '_journal.json');
  const known = JSON.parse(await readFile(path, 'utf8')) as typeof journal;
  const [last] = known.entries.slice(-1);
  const entry = { ...last, idx: known.entries.length, when: (last?.when ?? 0) + 1, tag: name };
  await writeFile(path, JSON.stringify({ ...known, entries: [...known.entries, entry] }));
  await writeFile(join(folder, `${name}.sql`), text);
}
const indexes = async (): Promise<readonly unknown[]> => owner.sql`
  select indexrelid::regclass::text as name, indisvalid as "isValid" from pg_index where indexrelid::regclass::text like '%later%'`;

describe('an index of a later release', () => {
  it('is built without holding anybody up who writes, in a step of its own', async () => {
    await add('0098_apart', `${APART}\n${CONCURRENTLY}`);
    await migrate(fresh.ownerUrl, folder);
    expect(await indexes()).toEqual([{ name: 'later', isValid: true }]);
    expect(await countMigrations(owner.sql)).toEqual({
      applied: journal.entries.length + 1,
      known: journal.entries.length,
    });
  });

  it('cannot be built in a step that is a transaction: then nothing of it is applied', async () => {
    await add('0098_together', CONCURRENTLY);
    await expect(migrate(fresh.ownerUrl, folder)).rejects.toThrow(/cannot run inside a transaction block/);
    expect(await indexes()).toEqual([]);
    expect((await countMigrations(owner.sql)).applied).toBe(journal.entries.length);
  });

  it('is built while other processes wait for their turn to migrate', async () => {
    await add(
      '0098_apart',
      `${APART}\ndrop index concurrently if exists later\n--> statement-breakpoint\n${CONCURRENTLY}`,
    );
    await Promise.all([1, 2, 3].map(async () => migrate(fresh.ownerUrl, folder)));
    expect((await countMigrations(owner.sql)).applied).toBe(journal.entries.length + 1);
  });
});

describe('a change of a table that is in use', () => {
  it('lets those through who come behind it, and is made once nobody uses the table', async () => {
    await add('0098_wider', 'alter table applications add column later text');
    const held = await owner.sql.reserve();
    await held.unsafe('begin; select count(*) from applications');
    const changed = migrate(fresh.ownerUrl, folder);
    await until(async () => (await waitingFor('applications')) > 0, 'the change waits');
    // Comes behind the change, and is answered although the change cannot be made.
    expect(await owner.sql`select count(*)::integer as n from applications`).toEqual([{ n: 0 }]);
    expect((await countMigrations(owner.sql)).applied).toBe(journal.entries.length);
    await held.unsafe('commit');
    held.release();
    await changed;
    expect((await countMigrations(owner.sql)).applied).toBe(journal.entries.length + 1);
  });

  async function waitingFor(table: string): Promise<number> {
    const [row] = await owner.sql<{ n: number }[]>`
      select count(*)::integer as n from pg_locks where relation = ${table}::regclass and not granted`;
    return row?.n ?? 0;
  }
});

describe('what a migration takes away', () => {
  let files: readonly (readonly [string, string])[];
  beforeAll(async () => {
    files = await Promise.all(
      journal.entries.map(
        async ({ tag }) => [tag, await readFile(`db/migrations/${tag}.sql`, 'utf8')] as const,
      ),
    );
  });
  afterAll(() => {
    expect(files.length).toBe(journal.entries.length);
  });

  it('is still used by the release before it, so a release takes away only what the one before it left alone', () => {
    const wrong = files.filter(([tag, text]) => takesAway(text).length > 0 && !TAKES_AWAY.test(tag));
    expect(wrong.map(([tag]) => tag)).toEqual([]);
  });

  it.each([
    'alter table drafts drop column content',
    'ALTER TABLE "drafts" RENAME COLUMN "content" TO "text";',
    'drop table drafts',
    'alter table drafts alter column content set not null',
    'alter table drafts alter column content type text',
    'alter table drafts add column more text not null',
  ])('is noticed: %s', (statement) => {
    expect(takesAway(statement)).toEqual([statement]);
  });

  it.each([
    'alter table drafts add column more text',
    "alter table drafts add column more text not null default ''",
    'create table more (id text primary key, name text not null)',
    'drop index concurrently if exists later',
  ])('is not: %s', (statement) => {
    expect(takesAway(statement)).toEqual([]);
  });
});
