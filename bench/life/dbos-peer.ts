import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { firstMessage } from '../first-message.ts';
import { DECISIONS, type Contestant } from './contestant.ts';
import type { DbosCall } from './dbos-process.ts';

interface Reply {
  readonly number: number;
  readonly problem?: string;
}

/** An award on DBOS, in the PostgreSQL that all use. @throws if `@dbos-inc/dbos-sdk` is not installed */
export async function dbosPeer(peerUrl: string, systemUrl: string): Promise<Contestant> {
  const child = fork(fileURLToPath(new URL('dbos-process.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: peerUrl, DBOS_SYSTEM_DATABASE_URL: systemUrl },
  });
  await firstMessage(child);
  const waiting = new Map<number, (reply: Reply) => void>();
  child.on('message', (reply: Reply) => waiting.get(reply.number)?.(reply));
  let count = 0;
  const ask = async (id: string, call: DbosCall['call']): Promise<void> => {
    const number = (count += 1);
    const replied = new Promise<Reply>((resolve) => waiting.set(number, resolve));
    child.send({ number, id, call } satisfies DbosCall);
    const { problem } = await replied;
    waiting.delete(number);
    if (problem !== undefined) throw new Error(problem);
  };
  return {
    name: 'DBOS',
    pids: { process: child.pid ?? 0 },
    async toOrder() {
      const id = `dbos-${randomUUID()}`;
      for (const call of ['start', ...DECISIONS, 'order'] as const) await ask(id, call);
      return id;
    },
    sendToBank: () => Promise.resolve(),
    pay: async (id) => ask(id, 'pay'),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
