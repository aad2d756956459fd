import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../support/stopped-script.ts', import.meta.url));

const stopped = (...how: string[]) =>
  spawnSync(process.execPath, ['--no-deprecation', '--import', 'tsx', script, ...how], { encoding: 'utf8' });

it('a process that follows what belongs to a request outlives endless code that it stops', () => {
  const { status, stdout } = stopped();
  const each = ['stopped', 'mine'];
  expect({ status, said: stdout.trim().split('\n') }).toEqual({ status: 0, said: [...each, ...each] });
});

it('Node by itself ends such a process', () => {
  const { signal, stderr } = stopped('as-node-does');
  expect(signal).toBe('SIGABRT');
  expect(stderr).toContain('execution_async_id');
});
