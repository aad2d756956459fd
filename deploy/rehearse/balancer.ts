import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Balancer {
  readonly port: number;
  stop(): void;
}

const HOST = '127.0.0.1';

/**
 * Passes connections on to whichever of several ports of this machine takes them, in turn, as a balancer before several processes does.
 * It opens no TLS: a client sees the certificate of the process that answers it.
 */
export async function balance(ports: readonly number[], port: number): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const server = createServer((client) => {
    open.add(client);
    client.once('close', () => open.delete(client));
    // What is asked for ends with the connection behind it; who asked tries again.
    client.on('error', () => client.destroy());
    turn += 1;
    tryNext(
      client,
      ports.map((_, index) => ports[(turn + index) % ports.length] ?? 0),
    );
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  return {
    port,
    stop() {
      server.close();
      for (const client of open) client.destroy();
    },
  };
}

function tryNext(client: Socket, [port, ...others]: readonly number[]): void {
  if (port === undefined || client.destroyed) return void client.destroy();
  const behind = connect(port, HOST);
  const failed = (): void => tryNext(client, others);
  behind.once('error', failed);
  behind.once('connect', () => {
    behind.off('error', failed);
    behind.on('error', () => client.destroy());
    behind.once('close', () => client.destroy());
    client.once('close', () => behind.destroy());
    client.pipe(behind).pipe(client);
  });
}
