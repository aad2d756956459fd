import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findConnection, leaveConnection } from '../../embedded/connection-file.ts';
import { formatMark, markOf } from '../../embedded/process-mark.ts';

const CONNECTION = { url: 'http://127.0.0.1:1', environment: { DATABASE_URL: 'postgres://a:b@c/d' } };

let dataDir: string;
let run: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gongshu-connection-'));
  run = join(dataDir, 'run');
  await mkdir(run);
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

it('the connection of a running system is found, and gone once it is taken away', async () => {
  expect(await findConnection(dataDir)).toBeNull();
  const takeAway = await leaveConnection(run, CONNECTION);
  expect(await findConnection(dataDir)).toEqual(CONNECTION);
  await takeAway();
  expect(await findConnection(dataDir)).toBeNull();
});

it('the connection that a killed system left behind is none', async () => {
  await leaveConnection(run, CONNECTION);
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const mark = markOf(child.pid ?? 0);
  if (mark === undefined) throw new Error('the child does not run');
  const file = join(run, 'connection.json');
  const left = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...left, process: formatMark(mark) }));
  expect(await findConnection(dataDir)).toEqual(CONNECTION);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(await findConnection(dataDir)).toBeNull();
});
