import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '../../db/connect.ts';
import { findPerson } from '../../db/person/find-person.ts';
import { insertFirstAdministrators } from '../../db/person/first-administrators.ts';
import { bareDatabase, freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { commandArgs } from '../support/command-args.ts';

let fresh: FreshDatabase;
let owner: Database;
beforeAll(async () => {
  fresh = await freshDatabase();
  owner = connect(fresh.ownerUrl, 4);
});
afterAll(async () => {
  await owner.close();
  await fresh.drop();
});

const run = (args: readonly string[], env: Record<string, string>) => {
  const { PATH, HOME } = process.env;
  return spawnSync(process.execPath, commandArgs('database', ...args), {
    env: { PATH, HOME, ...env },
    encoding: 'utf8',
  });
};
const people = (...accounts: string[]) => accounts.map((account) => ({ id: `p-${account}`, account }));
const administrators = async () =>
  (await owner.sql<{ id: string }[]>`select person_id as id from roles order by 1`).map(({ id }) => id);

describe('the database of an installation', () => {
  it('gets its tables from nothing by one command, which may be repeated', async () => {
    const { url, drop } = await bareDatabase();
    const first = run(['migrate'], { MIGRATION_DATABASE_URL: url });
    const again = run(['migrate'], { MIGRATION_DATABASE_URL: url });
    expect(first.stdout).toMatch(/^\d+ migrations are applied/);
    expect(again).toMatchObject({ status: 0, stdout: first.stdout });
    await drop();
  });

  it('is asked for by name', () => {
    const { status, stderr } = run(['migrate', '--data', tmpdir()], {});
    expect(status).toBe(1);
    expect(stderr).toMatch(/^No system runs on .* or set MIGRATION_DATABASE_URL\.\n$/);
  });

  it('takes two different first administrators, and nobody twice', () => {
    const env = { MIGRATION_DATABASE_URL: fresh.ownerUrl };
    expect(run(['administrators', 'a', 'a'], env)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('two different persons') as string,
    });
  });
});

describe('the first administrators', () => {
  it('are entered together or not at all, and one installation wins', async () => {
    await owner.sql`insert into persons (id, account) values ('p-known', 'known')`;
    await expect(insertFirstAdministrators(owner, people('a', 'known'), '2026-11-24')).rejects.toThrow();
    expect(await administrators()).toEqual([]);
    const races = await Promise.all(
      ['1', '2', '3'].map(async (race) =>
        insertFirstAdministrators(owner, people(`a${race}`, `b${race}`), '2026-11-24'),
      ),
    );
    expect(races.filter(Boolean)).toHaveLength(1);
    expect(await administrators()).toHaveLength(2);
  });

  it('administer from that day on, and the record names the operator', async () => {
    const [first = ''] = await administrators();
    const account = first.replace('p-', '');
    expect(await findPerson(owner, account, '2026-11-23')).toMatchObject({ roles: [] });
    expect(await findPerson(owner, account, '2026-11-24')).toMatchObject({
      roles: [{ capacity: 'administrator' }],
    });
    const acts = await owner.sql`select person, act from admin_acts where about = ${first} order by id`;
    expect([...acts]).toEqual([
      { person: 'operator', act: 'person.register' },
      { person: 'operator', act: 'role.grant' },
    ]);
  });

  it('are never entered again while two administer, and are once one alone is left, who could do nothing', async () => {
    expect(await insertFirstAdministrators(owner, people('late1', 'late2'), '2027-01-01')).toBe(false);
    await owner.sql`update roles set until_day = '2027-01-31' where person_id = (select min(person_id) from roles)`;
    expect(await insertFirstAdministrators(owner, people('late1', 'late2'), '2027-01-31')).toBe(false);
    expect(await insertFirstAdministrators(owner, people('late1', 'late2'), '2027-02-01')).toBe(true);
  });
});
