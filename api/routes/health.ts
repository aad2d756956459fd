import { READINESS } from '../../contract/choices.ts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { nullable, object, TEXT } from '../schemas/parts.ts';

const READY = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'checks'],
  properties: {
    status: { enum: READINESS },
    checks: { type: 'object', additionalProperties: nullable(TEXT) },
  },
} as const;

/** `GET /health/live` and `/health/ready`: the second names what is missing; why it does not answer stands in the log. */
export function health(app: FastifyInstance, deps: Deps): void {
  const config = { permission: 'anyone' } as const;
  const tags = ['operation'];
  const live = {
    tags,
    summary: 'This process answers',
    response: { 200: object({ status: { const: 'live' } }) },
  };
  app.get('/health/live', { schema: live, config }, () => ({ status: 'live' }));
  const ready = { tags, summary: 'Everything that it needs answers', response: { 200: READY, 503: READY } };
  app.get('/health/ready', { schema: ready, config }, async ({ log }, reply) => {
    const found = Object.entries(await deps.health());
    for (const [name, wrong] of found) if (wrong instanceof Error) log.warn({ check: name, err: wrong });
    const checks = Object.fromEntries(
      found.map(([name, wrong]) => [name, wrong instanceof Error ? 'does not answer' : wrong]),
    );
    const isReady = Object.values(checks).every((wrong) => wrong === null);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks });
  });
}
