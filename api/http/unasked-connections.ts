import type { FastifyInstance } from 'fastify';
import type { Socket } from 'node:net';

/** Closes, when the API closes, the connections that clients opened in advance and never used: Node waits for them. */
export function closesUnaskedConnections(app: FastifyInstance): void {
  const unasked = new Set<Socket>();
  app.server.on('connection', (socket) => {
    unasked.add(socket);
    socket.once('close', () => unasked.delete(socket));
  });
  app.server.on('request', ({ socket }) => unasked.delete(socket));
  app.addHook('preClose', (done) => {
    for (const socket of unasked) socket.destroy();
    done();
  });
}
