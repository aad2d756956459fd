import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** A loopback proxy in front of PostgreSQL that counts how often a client asks after it was answered. */
export interface RoundTrips {
  readonly url: string;
  /** Round trips during `work`: what is sent together is one. */
  during(work: () => Promise<unknown>): Promise<number>;
  close(): Promise<void>;
}

export async function roundTrips(url: string): Promise<RoundTrips> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let wasAnswered = true;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    client.on('data', (bytes) => {
      if (wasAnswered) count += 1;
      wasAnswered = false;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      wasAnswered = true;
      client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.port = String((server.address() as AddressInfo).port);
  return {
    url: proxied.href,
    async during(work) {
      const before = count;
      await work();
      return count - before;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
