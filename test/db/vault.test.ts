import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { findSecrets, forgetSecrets, keepSecrets, rewrapKeys } from '../../db/vault/secrets.ts';
import { openVault } from '../../db/vault/vault.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';

const OLD = `old:${randomBytes(32).toString('base64')}`;
const NEW = `new:${randomBytes(32).toString('base64')}`;
const vault = openVault(OLD);
const A = 'person:p-a' as const;
const B = 'person:p-b' as const;

let fresh: FreshDatabase;
let database: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  database = connect(fresh.applicationUrl);
  await database.sql.begin(async (tx) => {
    await keepSecrets({ sql: tx }, vault, A, { name: '张三', phone: '0571-1' });
    await keepSecrets({ sql: tx }, vault, B, { name: '李四' });
  });
});
afterAll(async () => {
  await database.close();
  await fresh.drop();
});

const nameOf = async (holder: typeof A | typeof B, by = vault): Promise<string | undefined> =>
  (await findSecrets(database, by, [holder])).get(holder)?.name;

describe('the vault', () => {
  it('gives back what was put in, of each holder their own, and seals the same text differently each time', async () => {
    expect(await nameOf(A)).toBe('张三');
    expect(await nameOf(B)).toBe('李四');
    const key = vault.draw(A);
    expect(vault.seal(A, key, 'name', 'x')).not.toEqual(vault.seal(A, key, 'name', 'x'));
  });

  it('opens nothing in which one bit was changed, wherever it lies', () => {
    const key = vault.draw(A);
    const sealed = vault.seal(A, key, 'name', 'name');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => vault.open(A, key, 'name', changed)).toThrow();
    }
    expect(vault.open(A, key, 'name', sealed)).toBe('name');
  });

  it.each([
    ['under another field', A, 'phone'],
    ['of another person', B, 'name'],
  ] as const)('opens nothing that was moved: %s', (_, holder, field) => {
    const key = vault.draw(A);
    const sealed = vault.seal(A, key, 'name', 'name');
    expect(() => vault.open(holder, key, field, sealed)).toThrow();
  });

  it('opens nothing with a key that was wrapped for somebody else', () => {
    const key = vault.draw(B);
    const sealed = vault.seal(B, key, 'name', 'name');
    expect(() => vault.open(A, key, 'name', sealed)).toThrow();
  });

  it('opens nothing by another master key, and says which one is missing', async () => {
    await expect(nameOf(A, openVault(NEW))).rejects.toThrow('the master key old is not among those');
    const sameName = openVault(`old:${randomBytes(32).toString('base64')}`);
    await expect(nameOf(A, sameName)).rejects.toThrow();
  });

  it.each(['', 'k', 'k:', 'k:short', `k:${Buffer.alloc(32, 7).toString('base64')}`, `:${OLD.slice(4)}`])(
    'takes no master key such as "%s", and does not repeat it',
    (text) => {
      expect(() => openVault(text)).toThrow(/master key/);
    },
  );

  it('lets the master key be changed: wrapped anew, everything opens without the old one', async () => {
    expect(await rewrapKeys(database, openVault(`${NEW},${OLD}`))).toBe(2);
    expect(await nameOf(A, openVault(NEW))).toBe('张三');
    expect(await rewrapKeys(database, openVault(`${OLD},${NEW}`))).toBe(2);
  });

  it('forgets: the key is gone, what a copy holds of the entries cannot be opened, and nobody brings it back', async () => {
    const [copy] = await database.sql<{ sealed: Uint8Array }[]>`
      select sealed from vault_entries where holder = ${B} and field = 'name'`;
    await forgetSecrets(database, B);
    expect(await nameOf(B)).toBeUndefined();
    const [row] = await database.sql`select wrapped, forgotten_at from vault_keys where holder = ${B}`;
    expect(row).toMatchObject({ wrapped: null });
    expect(() => vault.open(B, vault.draw(B), 'name', copy?.sealed ?? new Uint8Array())).toThrow();
    expect(await keepSecrets(database, vault, B, { name: 'again' })).toBe(false);
    const { wrapped } = vault.draw(B);
    await expect(
      database.sql`update vault_keys set wrapped = ${wrapped as Buffer}, forgotten_at = null where holder = ${B}`,
    ).rejects.toMatchObject({ constraint_name: 'stays_forgotten' });
    expect(await nameOf(A)).toBe('张三');
  });
});
