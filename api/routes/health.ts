import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';

/** `GET /health/live` and `/health/ready`: the second names what is missing. */
export function health(app: FastifyInstance, deps: Deps): void {
  const config = { permission: 'anyone' } as const;
  app.get('/health/live', { config }, () => ({ status: 'live' }));
  app.get('/health/ready', { config }, async (_, reply) => {
    const checks = await deps.health();
    const ready = Object.values(checks).every((wrong) => wrong === null);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks });
  });
}
