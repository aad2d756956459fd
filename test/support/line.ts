import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A connection on loopback to a neighbour of the system, which can be cut. */
export interface Line {
  readonly port: number;
  /** Ends everything under way, and refuses whatever comes. */
  cut(): Promise<void>;
  /** Ends one connection of those there are, as `random` (0 to 1) says: in order, or by a reset (RFC 9293, RST). */
  cutOne(how: 'end' | 'reset', random: () => number): void;
  mend(): Promise<void>;
}

/** Passes all bytes on to a port of this machine until it is cut. */
export async function lineTo(port: number): Promise<Line> {
  const sockets = new Set<Socket>();
  const nears = new Set<Socket>();
  let server: Server | null = null;
  let ours = 0;
  const mend = async (): Promise<void> => {
    server = createServer((near) => {
      const far = connect({ port, host: '127.0.0.1' });
      for (const socket of [near, far]) {
        sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => sockets.delete(socket));
      }
      nears.add(near);
      near.on('close', () => {
        nears.delete(near);
        far.destroy();
      });
      far.on('close', () => near.destroy());
      near.pipe(far).pipe(near);
    }).listen(ours, '127.0.0.1');
    await once(server, 'listening');
    ours = (server.address() as AddressInfo).port;
  };
  await mend();
  return {
    port: ours,
    mend,
    cutOne(how, random) {
      const one = [...nears][Math.floor(random() * nears.size)];
      if (how === 'end') one?.destroy();
      else one?.resetAndDestroy();
    },
    async cut() {
      const closed = server === null ? Promise.resolve() : once(server, 'close');
      server?.close();
      server = null;
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
