import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ChildSpec } from './supervise.ts';

const PROGRAMS = new URL('../bin/', import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUN_AS_CHILD = fileURLToPath(new URL('run-as-child.ts', import.meta.url));

/** A process of this system, `bin/<name>.ts`, configured by environment only. It says `{ ready: true }` itself. */
export function program(name: 'api' | 'worker', env: NodeJS.ProcessEnv, stopWithinMs: number): ChildSpec {
  return {
    name,
    command: process.execPath,
    args: ['--import', 'tsx', RUN_AS_CHILD, new URL(`${name}.ts`, PROGRAMS).href],
    cwd: ROOT,
    env,
    messages: true,
    ready: saysReady,
    readyWithinMs: 60_000,
    stopSignal: 'SIGTERM',
    stopWithinMs,
  };
}

async function saysReady(child: ChildProcess, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [message] = (await once(child, 'message', { signal })) as unknown[];
    if (typeof message === 'object' && message !== null && 'ready' in message && message.ready === true)
      return;
  }
}
