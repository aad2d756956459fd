import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { LAYOUT, emptyDataFolder, occupy, prepareDataFolder } from '../../embedded/data-folder.ts';
import { formatMark, markOf } from '../../embedded/process-mark.ts';
import { StartProblem } from '../../embedded/start-problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

/** The sentence with which a call is refused; fails where it is not meant for people. */
async function sentenceOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StartProblem);
  const { message } = error as StartProblem;
  expect(message).not.toContain('\n');
  return message;
}

describe('a data folder', () => {
  it('is made where there is none, and found again', async () => {
    const path = join(await temporaryFolder(), 'deep', '.data');
    const made = await prepareDataFolder(path);
    await writeFile(join(made.logs, 'api.log'), 'kept');
    const found = await prepareDataFolder(path);
    expect(found).toEqual(made);
    expect(await readFile(join(found.logs, 'api.log'), 'utf8')).toBe('kept');
  });

  it('is made once by processes that begin together', async () => {
    const path = join(await temporaryFolder(), '.data');
    const folders = await Promise.all(Array.from({ length: 8 }, () => prepareDataFolder(path)));
    expect(new Set(folders.map((folder) => folder.path))).toEqual(new Set([path]));
  });

  it('is emptied of data by a reset, which keeps what can be downloaded again', async () => {
    const folder = await prepareDataFolder(join(await temporaryFolder(), '.data'));
    await writeFile(join(folder.cache, 'binary'), '');
    await mkdir(folder.postgres);
    await writeFile(join(folder.secrets, 'database-owner'), 'old');
    await emptyDataFolder(folder);
    expect((await readdir(folder.path)).sort()).toEqual(['cache', 'gongshu.json', 'logs', 'run', 'secrets']);
    expect(await readdir(folder.secrets)).toEqual([]);
    expect(await readdir(folder.cache)).toEqual(['binary']);
  });
});

describe('a data folder is refused in one sentence', () => {
  it('when it holds files of somebody else, which stay', async () => {
    const path = await temporaryFolder();
    await writeFile(join(path, 'thesis.txt'), '');
    expect(await sentenceOf(prepareDataFolder(path))).toMatch(/holds files that are not of this system/);
    expect(await readdir(path)).toEqual(['thesis.txt']);
  });

  it.each([
    ['of another system', '{"system":"something-else","layout":1}'],
    ['that cannot be read', '{"system"'],
  ])('when its marker is one %s', async (_, marker) => {
    const path = await temporaryFolder();
    await writeFile(join(path, 'gongshu.json'), marker);
    expect(await sentenceOf(prepareDataFolder(path))).toMatch(/is not a data folder of this system/);
  });

  it('when a newer version wrote it', async () => {
    const path = await temporaryFolder();
    await writeFile(
      join(path, 'gongshu.json'),
      JSON.stringify({ system: 'gongshu-brand-awards', layout: LAYOUT + 1 }),
    );
    expect(await sentenceOf(prepareDataFolder(path))).toMatch(/was written by a newer version/);
  });

  it('when this user may not write there', async () => {
    const parent = isRoot ? '/sys' : await temporaryFolder();
    if (!isRoot) await chmod(parent, 0o500);
    expect(await sentenceOf(prepareDataFolder(join(parent, '.data')))).toMatch(/may not write/);
  });

  it('when it is a file', async () => {
    const path = join(await temporaryFolder(), 'file');
    await writeFile(path, '');
    expect(await sentenceOf(prepareDataFolder(path))).toMatch(/is a file or lies below one/);
    expect(await sentenceOf(prepareDataFolder(join(path, '.data')))).toMatch(/is a file or lies below one/);
  });

  it.each([
    ['below', 299_999_999, /has 300 MB left, at least 300 MB are needed/],
    ['at', 300_000_000, undefined],
    ['above', 300_000_001, undefined],
  ])('when the room left is %s what is needed', async (_, bytes, refusal) => {
    const prepared = prepareDataFolder(join(await temporaryFolder(), '.data'), {
      freeBytes: () => Promise.resolve(bytes),
    });
    if (refusal === undefined) await prepared;
    else expect(await sentenceOf(prepared)).toMatch(refusal);
  });

  it('when the disk is full in earnest', async ({ skip }) => {
    const mountPoint = await temporaryFolder();
    const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mountPoint]);
    skip(mounted.status !== 0, 'this user may not mount a file system');
    onTestFinished(() => void spawnSync('/bin/umount', [mountPoint]));
    expect(await sentenceOf(prepareDataFolder(join(mountPoint, '.data')))).toMatch(/has 1 MB left|is full/);
  });

  it('when the disk fills up between the look and the write', async () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    const prepared = prepareDataFolder(join(await temporaryFolder(), '.data'), {
      freeBytes: () => Promise.reject(full),
    });
    expect(await sentenceOf(prepared)).toMatch(/is full/);
  });
});

describe('one system at a time works on a data folder', () => {
  it('the second learns who has it', async () => {
    const folder = await prepareDataFolder(join(await temporaryFolder(), '.data'));
    const release = await occupy(folder);
    expect(await sentenceOf(occupy(folder))).toContain(
      `already runs on ${folder.path} (process ${process.pid})`,
    );
    await release();
    await (
      await occupy(folder)
    )();
  });

  it('one that was killed has lost it', async () => {
    const folder = await prepareDataFolder(join(await temporaryFolder(), '.data'));
    const child = spawn('sleep', ['60']);
    const mark = markOf(child.pid ?? 0);
    if (mark === undefined) throw new Error('the child does not run');
    await writeFile(join(folder.path, 'lock'), formatMark(mark));
    expect(await sentenceOf(occupy(folder))).toContain(`process ${mark.pid}`);
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    await (
      await occupy(folder)
    )();
  });

  it('a number that a later process got by chance does not hold it', async () => {
    const folder = await prepareDataFolder(join(await temporaryFolder(), '.data'));
    await writeFile(join(folder.path, 'lock'), formatMark({ pid: process.pid, born: 'in another life' }));
    await (
      await occupy(folder)
    )();
  });
});
