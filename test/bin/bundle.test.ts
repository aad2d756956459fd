import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const RUN = resolve('build/run.mjs');

it('what a release carries is built without a trace in the folder of the system', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'gongshu-release-'));
  const args = ['--enable-source-maps', RUN, 'bundle', '--out', join(folder, 'workflows.js')];
  await promisify(execFile)(process.execPath, args, { cwd: folder });
  expect(await readdir(folder)).toEqual(['workflows.js']);
  await rm(folder, { recursive: true, force: true });
});
