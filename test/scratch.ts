import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
/** Far more than a run takes, so that nothing else on the machine goes short. */
const ENOUGH_BYTES = 6 * 1024 ** 3;
const NAME = /^gongshu-tests-(\d+)$/;

/**
 * Makes the folder in which a run of the tests puts what goes with it (`TMPDIR`), and which goes with this process: in memory where there is
 * plenty, else where the system says. A run makes and removes some hundred thousand files, and ext4 without a journal looks at each that was
 * removed in the last half a minute before it makes another: a database of 300 files took a second there and takes 50 ms in memory.
 * @returns where temporary files of this process lie from now on
 */
export function scratch(): string {
  const around = hasRoom(IN_MEMORY) ? IN_MEMORY : tmpdir();
  const name = `gongshu-tests-${process.pid}`;
  // Each project reads the configuration anew.
  if (tmpdir().endsWith(name)) return tmpdir();
  for (const left of readdirSync(around)) if (isLeft(left)) remove(join(around, left));
  const own = join(around, name);
  mkdirSync(own, { recursive: true });
  // PostgreSQL runs as another user, who passes through.
  chmodSync(own, 0o711);
  process.once('exit', () => remove(own));
  if (runsPrograms(own)) process.env['TMPDIR'] = own;
  return tmpdir();
}

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}

/** Whether it is the folder of a run that was killed. */
function isLeft(name: string): boolean {
  const [, pid] = NAME.exec(name) ?? [];
  try {
    return pid !== undefined && !process.kill(Number(pid), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/** Memory may be mounted so that nothing is run from it. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o700 });
  return spawnSync(program).status === 0;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
