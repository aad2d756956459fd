import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSigners } from '../../audit/log/signers.ts';
import { openSender } from '../../server/sender.ts';
import { transact } from '../../db/transaction.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const STARTS = 30;
const AT_ONCE = 16;

const { database, owner, close } = await seededDatabase();
const folder = await mkdtemp(join(tmpdir(), 'gongshu-roots-'));
afterAll(async () => {
  await close();
  await rm(folder, { recursive: true });
});

/** As before the first start of an installation. */
async function withoutKeys(table: 'sender_keys' | 'log_keys'): Promise<void> {
  await transact(owner, async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from ${tx(table)}`;
  });
}

const ROOTS = [
  ['of those who sign events', 'sender_keys', async (file: string) => openSender(file, database, 'test')],
  ['of the log', 'log_keys', async (file: string) => openSigners(file, database)],
] as const;

describe.each(ROOTS)('the root %s', (_, table, open) => {
  const key = join(folder, table);

  it(`is one for ${String(AT_ONCE)} processes that start at once with one file, each of ${String(STARTS)} times`, async () => {
    await withoutKeys(table);
    await open(key);
    for (let start = 0; start < STARTS; start += 1) {
      await withoutKeys(table);
      await Promise.all(Array.from({ length: AT_ONCE }, async () => open(key)));
      const roots = await owner.sql`select from ${owner.sql(table)} where endorsement is null`;
      expect(roots).toHaveLength(1);
    }
  });

  it('is refused to a process that has another file', async () => {
    await withoutKeys(table);
    await open(join(folder, `${table} of another`));
    await expect(open(key)).rejects.toThrow(/is not the root of this installation|begins with another key/);
  });
});
