import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const MAKES = `import { scratch } from './test/scratch.ts'; import { statSync } from 'node:fs';
const made = scratch();
console.log(JSON.stringify({ made, again: scratch(), isFolder: statSync(made).isDirectory() }));`;

it('a run has a folder that goes with it, and takes that of a run that was killed along', () => {
  const around = dirname(tmpdir());
  const { pid: gone } = spawnSync(process.execPath, ['-e', '0']);
  const left = join(around, `gongshu-tests-${String(gone)}`);
  mkdirSync(join(left, 'postgres'), { recursive: true });
  const own = mkdtempSync(join(tmpdir(), 'of-this-run-'));
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', MAKES], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: around },
  });
  const said = JSON.parse(run.stdout) as Record<string, unknown>;
  expect(said).toMatchObject({ made: join(around, `gongshu-tests-${String(run.pid)}`), isFolder: true });
  expect(said['again']).toBe(said['made']);
  expect([left, String(said['made'])].filter((folder) => existsSync(folder))).toEqual([]);
  expect(existsSync(own)).toBe(true);
});
