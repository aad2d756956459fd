import type { Client } from '@temporalio/client';
import type { Database } from '../../../db/connect.ts';

type RPCImpl = NonNullable<Client['workflowService']['rpcImpl']>;

interface Site {
  readonly database: Database;
  readonly client: Client;
}

/** What an exporter works with, dying at its `step`th contact with the world: half of the steps before, half after it took effect. */
export function dyingAt(step: number, { database, client }: Site): Site & { readonly isDead: () => boolean } {
  let contacts = 0;
  let isDead = false;
  function dieAt(contact: number): void {
    isDead ||= contact === step;
    if (isDead) throw new Error('died');
  }
  const live = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    dieAt(++contacts);
    const result = await work();
    dieAt(++contacts);
    return result;
  };
  const sql = new Proxy(database.sql, {
    apply: (target, self, given: unknown[]) =>
      live(async () => Reflect.apply(target, self, given) as Promise<unknown>),
  });
  const service = client.workflowService;
  const workflowService = new Proxy(service, {
    get: (target, name) =>
      name !== 'rpcImpl'
        ? (Reflect.get(target, name) as unknown)
        : (...[method, request, callback]: Parameters<RPCImpl>) => {
            const answered = new Promise<Uint8Array | null>((resolve, reject) => {
              service.rpcImpl?.(method, request, (error, response) => {
                if (error === null) resolve(response ?? null);
                else reject(error);
              });
            });
            live(async () => answered).then(
              (response) => {
                callback(null, response);
              },
              (error: unknown) => {
                callback(error as Error);
              },
            );
          },
  });
  const workflow = {
    list: (...given: Parameters<Client['workflow']['list']>) => ({
      async *[Symbol.asyncIterator]() {
        for await (const run of client.workflow.list(...given))
          yield await live(async () => Promise.resolve(run));
      },
    }),
  };
  return {
    database: { ...database, sql },
    client: { workflow, workflowService, options: client.options } as unknown as Client,
    isDead: () => isDead,
  };
}
