import type { FastifyInstance } from 'fastify';

/**
 * Ends a connection whose request was refused before its body was read: else Node reads the rest of it, however long it is,
 * and throws it away.
 */
export function leavesBodiesUnread(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode >= 400 && !request.raw.complete) void reply.header('connection', 'close');
    done(null, payload);
  });
}
