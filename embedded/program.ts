import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ROOT, fileOf, runs } from '../own-code.ts';
import type { ChildSpec } from './supervise.ts';

/** A process of this system, `bin/<name>.ts`, configured by environment only. It says `{ ready: true }` itself. */
export function program(name: 'api' | 'worker', env: NodeJS.ProcessEnv, stopWithinMs: number): ChildSpec {
  return {
    name,
    command: process.execPath,
    args: [...runs('embedded/run-as-child'), fileOf(`bin/${name}`)],
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
