import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The first thing that a process says; rejects if it ends without a word. */
export async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1) ?? ''} ended (exit code ${String(code)}) before it was ready`);
  });
  const [message] = (await Promise.race([once(child, 'message'), ended])) as unknown[];
  return message;
}
