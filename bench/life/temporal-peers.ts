import type { Client } from '@temporalio/client';
import type { NativeConnection } from '@temporalio/worker';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { fastForwardTo } from '../../server/fast-forward.ts';
import { firstMessage } from '../first-message.ts';
import { DECISIONS, NOTICE_MS, type Contestant, type Decision } from './contestant.ts';
import { bare, decide, say, textbook } from './peer-workflows.ts';

export interface Servers {
  readonly client: Client;
  readonly connection: NativeConnection;
  readonly temporalAddress: string;
  /** Of a database that has the tables of a peer. */
  readonly peerUrl: string;
}

type Kind = 'textbook' | 'bare';

/** An award as a workflow of the textbook, or as a bare one, on the same server and the same PostgreSQL. */
export async function temporalPeer(kind: Kind, servers: Servers): Promise<Contestant> {
  const { client, connection } = servers;
  const namespace = client.options.namespace;
  const child = fork(fileURLToPath(new URL('peer-worker.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      DATABASE_URL: servers.peerUrl,
      TEMPORAL_ADDRESS: servers.temporalAddress,
      TEMPORAL_NAMESPACE: namespace,
      TASK_QUEUE: kind,
    },
  });
  await firstMessage(child);
  const waiting = new Map<string, () => void>();
  child.on('message', ({ done }: { done: string }) => waiting.get(done)?.());
  /** Until the bare award says that it has done this. */
  const isDone = async (id: string, what: string): Promise<void> => {
    await new Promise<void>((resolve) => waiting.set(`${id}/${what}`, resolve));
    waiting.delete(`${id}/${what}`);
  };
  const start = async (id: string): Promise<void> => {
    const options = { workflowId: id, taskQueue: kind, args: [id] } as const;
    if (kind === 'textbook') {
      await client.workflow.start(textbook, options);
      return;
    }
    await Promise.all([isDone(id, 'submit'), client.workflow.start(bare, options)]);
  };
  const report = async (id: string, decision: Decision): Promise<void> => {
    const handle = client.workflow.getHandle(id);
    if (kind === 'textbook') await handle.executeUpdate(decide, { args: [decision] });
    else await Promise.all([isDone(id, decision), handle.signal(say, decision)]);
  };
  return {
    name: kind,
    pids: { worker: child.pid ?? 0 },
    async toOrder() {
      const id = `${kind}-${randomUUID()}`;
      await start(id);
      for (const decision of DECISIONS) await report(id, decision);
      await fastForwardTo(connection.workflowService, namespace, id, Date.now() + NOTICE_MS);
      return id;
    },
    sendToBank: () => Promise.resolve(),
    pay: async (id) => report(id, 'pay'),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
