import { fork } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstMessage } from '../../../bench/first-message.ts';
import { checkpointText, readCheckpoint, type Checkpoint } from '../../../audit/log/checkpoint.ts';
import { directoryStore } from '../../../audit/log/directory-store.ts';
import { keepCheckpoint } from '../../../audit/log/keep-checkpoint.ts';
import { hashOfLeaf } from '../../../audit/log/leaf.ts';
import { continues, includes, nodeHash } from '../../../audit/log/merkle.ts';
import { newSigner, openNote, type Signer } from '../../../audit/log/note.ts';
import { proveConsistency, proveInclusion } from '../../../audit/log/proofs.ts';
import { sealNext, type Sealer } from '../../../audit/log/seal.ts';
import { drawKeys, openSigners, rotate } from '../../../audit/log/signers.ts';
import { trustedKeys } from '../../../audit/log/trusted-keys.ts';
import { connect, type Database } from '../../../db/connect.ts';
import { findCheckpoint } from '../../../db/log/find-checkpoint.ts';
import { findLeaf, findLeaves } from '../../../db/log/find-leaves.ts';
import { findNodes } from '../../../db/log/find-nodes.ts';
import { findLogKeys, insertLogKey } from '../../../db/log/log-keys.ts';
import { insertRequestRefusal } from '../../../db/step/insert-request-refusal.ts';
import { freshDatabase, type FreshDatabase } from '../../support/fresh-database.ts';
import { dyingAt } from './dying.ts';

let fresh: FreshDatabase;
let database: Database;
let folder: string;
let signer: Signer;
let sealer: Sealer;

beforeEach(async () => {
  fresh = await freshDatabase();
  database = connect(fresh.applicationUrl, 4);
  folder = await mkdtemp(join(tmpdir(), 'gongshu-log-'));
  signer = newSigner('gongshu-brand-awards');
  sealer = { database, signers: [signer], store: directoryStore(folder) };
});
afterEach(async () => {
  await database.close();
  await fresh.drop();
  await rm(folder, { recursive: true, force: true });
});

const refuse = async (person: string): Promise<void> =>
  insertRequestRefusal(database, { person, application: null, type: 'office.approve', code: 'duty.missing' });

async function sealed(): Promise<{ leaves: number; rows: number; waiting: number }> {
  const [row] = await database.sql<{ leaves: number; rows: number; waiting: number }[]>`
    select (select count(*)::int from log_leaves) as leaves, (select count(*)::int from request_refusals) as rows,
      (select count(*)::int from unsealed) as waiting`;
  if (row === undefined) throw new Error('no answer');
  return row;
}

/** The checkpoints outside, newest first. */
const namesOutside = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true }))
    .filter((name) => name.startsWith('checkpoint-') && name.endsWith('.txt'))
    .sort()
    .reverse();

async function sealOnce(): Promise<readonly string[]> {
  await sealNext(sealer);
  return namesOutside();
}

async function headOf(): Promise<Checkpoint> {
  const newest = await findCheckpoint(database);
  const text = openNote(newest?.note ?? '', [signer.key]);
  const head = readCheckpoint(text ?? '');
  if (head === null) throw new Error('no signed checkpoint');
  return head;
}

describe('what is written', () => {
  it('is a leaf under a signed checkpoint, in the database and outside', async () => {
    for (const person of ['p-1', 'p-2', 'p-3']) await refuse(person);
    expect(await sealNext(sealer)).toBe(3);
    expect(await sealNext(sealer)).toBe(0);
    const head = await headOf();
    expect(head.size).toBe(3);
    expect(openNote((await sealer.store.newest()) ?? '', [signer.key])).toBe(checkpointText(head));
    const leaves = await findLeaves(database, [{ kind: 'request_refusals', source: '2' }]);
    const [proof] = await proveInclusion(database, leaves, head.size);
    if (proof === undefined) throw new Error('no proof');
    const path = proof.path.map((hash) => Buffer.from(hash, 'base64'));
    const { leaf } = proof;
    expect(includes({ leaf: hashOfLeaf(leaf), index: leaf.index }, head, path)).toBe(true);
    const other = hashOfLeaf({ ...leaf, digest: '0'.repeat(64) });
    expect(includes({ leaf: other, index: leaf.index }, head, path)).toBe(false);
  });

  it('is sealed also when its transaction ends after a later one was sealed', async () => {
    const slow = await database.sql.reserve();
    await slow`begin`;
    await slow`insert into request_refusals (person, type, code) values ('slow', 'x', 'y')`;
    await refuse('quick');
    expect(await sealNext(sealer)).toBe(1);
    await slow`commit`;
    slow.release();
    expect(await sealNext(sealer)).toBe(1);
    expect(await sealed()).toEqual({ leaves: 2, rows: 2, waiting: 0 });
  });

  it('grows a log of which each head continues each earlier one', async () => {
    const heads = [];
    for (let round = 0; round < 5; round += 1) {
      for (let count = 0; count <= round; count += 1) await refuse(`p-${String(round)}`);
      await sealNext(sealer);
      heads.push(await headOf());
    }
    const newest = await headOf();
    for (const head of heads) {
      const path = (await proveConsistency(database, head.size, newest.size)).map((hash) =>
        Buffer.from(hash, 'base64'),
      );
      expect(continues(head, newest, path)).toBe(true);
    }
    expect(await findLeaf(database, newest.size)).toBeNull();
  });

  it('is sealed once by several sealers at once', async () => {
    for (let count = 0; count < 50; count += 1) await refuse(`p-${String(count)}`);
    await Promise.all([1, 2, 3].map(async () => sealNext(sealer)));
    await sealNext(sealer);
    expect(await sealed()).toEqual({ leaves: 50, rows: 50, waiting: 0 });
  });

  it('is kept outside by several at once', async () => {
    await refuse('p-1');
    await sealNext(sealer);
    const [head, note] = [await headOf(), (await sealer.store.newest()) ?? ''];
    await Promise.all(Array.from({ length: 20 }, async () => sealer.store.keep(head, note)));
    expect(await sealer.store.newest()).toBe(note);
  });
});

describe('the role of the processes', () => {
  it('writes neither into the log nor into what waits for it, and stops no sealing', async () => {
    await refuse('p-1');
    const { sql } = database;
    const forbidden = [
      sql`insert into log_leaves (index, kind, source, digest) values (7, 'steps', 'x', 'y')`,
      sql`insert into log_nodes (level, index, hash) values (0, 0, '\\x00')`,
      sql`insert into checkpoints (size, root, heads, note) values (9, 'x', 'x', 'x')`,
      sql`insert into unsealed (kind, source) values ('steps', 'gone/1')`,
      sql`delete from unsealed`,
      sql`update head_nodes set rows = 9`,
      sql`insert into row_versions (kind, source) values ('persons', 'p-1')`,
    ];
    for (const statement of forbidden) await expect(statement).rejects.toMatchObject({ code: '42501' });
    const appends = async (kind: string, from: number, root: string): Promise<unknown> =>
      sql`select append_leaves(${from}, ${[kind]}, ${['1']}, ${['d']}, '[]', ${root}, 'x', 'no note')`;
    await expect(appends('steps', 0, 'x')).rejects.toMatchObject({ constraint_name: 'waits_to_be_a_leaf' });
    await expect(appends('request_refusals', 5, 'x')).rejects.toMatchObject({
      constraint_name: 'next_place_of_the_log',
    });
    await expect(appends('request_refusals', 0, 'x')).rejects.toMatchObject({
      constraint_name: 'root_of_the_log',
    });
    expect(await sealNext(sealer)).toBe(1);
  });

  it('cannot have a note of its own kept outside', async () => {
    await refuse('p-1');
    await sealNext(sealer);
    await refuse('p-2');
    const { sql } = database;
    const digest = 'd'.repeat(64);
    const nodes = [{ level: 0, index: 0 }];
    const before = (await findNodes(database, nodes))[0]?.hash ?? new Uint8Array();
    const leaf = hashOfLeaf({ kind: 'request_refusals', source: '2', digest });
    const root = Buffer.from(nodeHash(before, leaf)).toString('base64');
    const heads = Buffer.alloc(32).toString('base64');
    await sql`select append_leaves(1, ${['request_refusals']}, ${['2']}, ${[digest]}, '[]', ${root}, ${heads}, 'no note')`;
    expect(await sealNext(sealer)).toBe(0);
    expect(openNote((await sealer.store.newest()) ?? '', [signer.key])).not.toBeNull();
    await refuse('p-3');
    expect(await sealNext(sealer)).toBe(1);
  });
});

describe('a sealer that dies', () => {
  it('at any of its steps loses no leaf and doubles none', async () => {
    let deaths = 0;
    for (let step = 1; ; step += 1) {
      await refuse(`p-${String(step)}`);
      const dying = dyingAt(step, sealer);
      await sealNext(dying.sealer).catch((error: unknown) => {
        if (!dying.isDead()) throw error;
      });
      if (!dying.isDead()) break;
      deaths += 1;
      await dying.gone();
      await sealNext(sealer);
      const { leaves, rows, waiting } = await sealed();
      expect({ step, leaves, waiting }).toEqual({ step, leaves: rows, waiting: 0 });
      const outside = readCheckpoint(openNote((await sealer.store.newest()) ?? '', [signer.key]) ?? '');
      expect({ step, size: outside?.size }).toEqual({ step, size: leaves });
    }
    expect(deaths).toBeGreaterThan(8);
  });

  it('by kill -9 in the middle of its work leaves nothing that the next one does not seal', async () => {
    const program = new URL('sealing-process.ts', import.meta.url);
    for (let kill = 0; kill < 3; kill += 1) {
      const child = fork(program, [fresh.applicationUrl, folder, signer.secret], {
        execArgv: ['--import', 'tsx'],
      });
      await firstMessage(child);
      const gone = once(child, 'exit');
      const writing = Promise.all(
        Array.from({ length: 200 }, async (_, count) => refuse(`k-${String(count)}`)),
      );
      await once(child, 'message');
      child.kill('SIGKILL');
      await Promise.all([gone, writing]);
    }
    while ((await sealNext(sealer)) > 0);
    expect(await sealed()).toEqual({ leaves: 600, rows: 600, waiting: 0 });
    expect((await headOf()).size).toBe(600);
  });
});

describe('a database that was set back', () => {
  it('is noticed at the next seal, and nothing more is sealed', async () => {
    await refuse('p-1');
    await sealNext(sealer);
    await refuse('p-2');
    await sealNext(sealer);
    const owner = connect(fresh.ownerUrl, 1);
    await owner.sql.begin(async (sql) => {
      for (const table of ['log_leaves', 'log_nodes', 'checkpoints'])
        await sql`alter table ${sql(table)} disable trigger append_only`;
      await sql`delete from log_leaves where index = 1`;
      await sql`delete from log_nodes where not (level = 0 and index = 0)`;
      await sql`delete from checkpoints where size = 2`;
    });
    await owner.close();
    await refuse('p-3');
    await expect(sealNext(sealer)).rejects.toThrow(
      'The database was set back: its log has 1 leaves, but 2 were sealed.',
    );
    expect((await sealed()).waiting).toBe(1);
  });

  it('and went on from there with other rows, is noticed too', async () => {
    await refuse('p-1');
    await sealNext(sealer);
    const other = await freshDatabase();
    const fork = connect(other.applicationUrl, 2);
    for (const person of ['p-8', 'p-9'])
      await insertRequestRefusal(fork, { person, application: null, type: 'x', code: 'y' });
    await expect(sealNext({ ...sealer, database: fork })).rejects.toThrow('The database was set back');
    const apart = { ...sealer, database: fork, store: directoryStore(join(folder, 'apart')) };
    await sealNext(apart);
    await expect(sealNext({ ...sealer, database: fork })).rejects.toThrow(
      'The log of the database is another one than was sealed at 1 leaves.',
    );
    await fork.close();
    await other.drop();
  });

  it('is not taken for one where the last checkpoint was not kept outside before the sealer died', async () => {
    await refuse('p-1');
    const [newest = ''] = await sealOnce();
    for (const name of [newest, 'newest.txt']) await unlink(join(folder, name));
    expect(await sealNext(sealer)).toBe(0);
    expect((await namesOutside())[0]).toBe(newest);
  });

  it('cannot be hidden by a checkpoint of somebody else', async () => {
    await refuse('p-1');
    await sealNext({ ...sealer, signers: [newSigner('gongshu-brand-awards')] });
    await expect(sealNext(sealer)).rejects.toThrow('is not signed by a key of this log');
  });
});

describe('a place of checkpoints that is empty', () => {
  const place = () => ({ ...sealer, store: directoryStore(join(folder, 'other')) });

  it('gets the head of a log without leaves before the first one', async () => {
    expect(await sealOnce()).toEqual(['checkpoint-000000000000/checkpoint-0000000000000000.txt']);
    await refuse('p-1');
    expect(await sealOnce()).toHaveLength(2);
  });

  it('beside a grown log seals nothing', async () => {
    await refuse('p-1');
    await sealNext(sealer);
    await refuse('p-2');
    await expect(sealNext(place())).rejects.toThrow(
      'The place of the checkpoints is empty, but the log of this database has 1 leaves',
    );
    expect(await sealed()).toEqual({ leaves: 1, rows: 2, waiting: 1 });
    expect(await sealNext(sealer)).toBe(1);
  });

  it('is given the newest checkpoint by somebody, and sealing goes on from there', async () => {
    const keys = [signer.key];
    const other = place();
    await expect(keepCheckpoint(database, keys, other.store)).rejects.toThrow('has no leaves yet');
    await refuse('p-1');
    await sealNext(sealer);
    const stranger = [newSigner('gongshu-brand-awards').key];
    await expect(keepCheckpoint(database, stranger, other.store)).rejects.toThrow(
      'signed by a key of LOG_KEY_FILE',
    );
    expect(await keepCheckpoint(database, keys, other.store)).toBe(1);
    await expect(keepCheckpoint(database, keys, other.store)).rejects.toThrow('nothing is missing there');
    await refuse('p-2');
    expect(await sealNext(other)).toBe(1);
  });
});

describe('the keys of the log', () => {
  it('are drawn once, and each new one is vouched for by the one before it', async () => {
    const file = join(folder, 'secrets', 'keys');
    const [first] = await openSigners(file, database);
    expect(await openSigners(file, database)).toEqual([first]);
    const next = await rotate(file);
    const both = await openSigners(file, database);
    expect(both.map(({ key }) => key)).toEqual([first?.key, next]);
    const known = await findLogKeys(database);
    expect(trustedKeys(first?.key ?? '', known)).toEqual([first?.key, next]);
    expect(trustedKeys(next, known)).toEqual([next]);
    await refuse('p-1');
    await sealNext({ ...sealer, signers: both });
    const newest = await findCheckpoint(database);
    for (const { key } of both) expect(openNote(newest?.note ?? '', [key])).not.toBeNull();
  });

  it('may be drawn beforehand, for workers that cannot write the file', async () => {
    const file = join(folder, 'beforehand');
    const drawn = await drawKeys(file);
    expect((await openSigners(file, database)).map(({ key }) => key)).toEqual([drawn]);
    await expect(drawKeys(file)).rejects.toThrow(`${file} is not written`);
  });

  it('begin with one root, which is entered once', async () => {
    const file = join(folder, 'keys');
    const [root] = await openSigners(file, database);
    const other = join(folder, 'elsewhere', 'keys');
    const sentence = `the log of this database begins with the key ${root?.key ?? ''}`;
    await expect(openSigners(other, database)).rejects.toThrow(`${other} is missing, and ${sentence}`);
    await expect(access(other)).rejects.toThrow('ENOENT');
    await mkdir(dirname(other));
    await writeFile(other, `${newSigner('gongshu-brand-awards').secret}\n`);
    await expect(openSigners(other, database)).rejects.toThrow(
      `${other} begins with another key, and ${sentence}`,
    );
    await expect(insertLogKey(database, { key: 'a+b+c', endorsement: null })).rejects.toMatchObject({
      constraint_name: 'one_root_of_the_log',
    });
    expect(await findLogKeys(database)).toHaveLength(1);
    expect(await openSigners(file, database)).toEqual([root]);
  });

  it('of several workers that start at once with a file each are those of one of them', async () => {
    const files = ['a', 'b', 'c'].map((name) => join(folder, name));
    const opened = await Promise.allSettled(files.map((file) => openSigners(file, database)));
    const refused = opened.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : []));
    expect(refused).toHaveLength(2);
    for (const sentence of refused)
      expect(sentence).toContain('the log of this database begins with the key');
    expect(await findLogKeys(database)).toHaveLength(1);
  });

  it('lead to no key that the one before it did not sign for', () => {
    const [own, stranger] = [newSigner('a'), newSigner('a')];
    const forged = [{ key: stranger.key, endorsement: `x/key\n${stranger.key}\n\n— a AAAA\n` }];
    expect(trustedKeys(own.key, forged)).toEqual([own.key]);
  });
});
