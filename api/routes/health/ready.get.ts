import { READINESS } from '../../../contract/choices.ts';
import { nullable, TEXT } from '../../../contract/parts.ts';
import { route } from '../route.ts';

const READY = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'checks'],
  properties: {
    status: { enum: READINESS },
    checks: { type: 'object', additionalProperties: nullable(TEXT) },
  },
} as const;

/** `GET /health/ready`: names what is missing; why it does not answer stands in the log. */
export const answerReady = route(
  {
    tags: ['operation'],
    summary: 'Everything that it needs answers',
    response: { 200: READY, 503: READY },
  },
  { anyHost: true },
  async (deps, { log }, reply) => {
    const found = Object.entries(await deps.health());
    for (const [name, wrong] of found) if (wrong instanceof Error) log.warn({ check: name, err: wrong });
    const checks = Object.fromEntries(
      found.map(([name, wrong]) => [name, wrong instanceof Error ? 'does not answer' : wrong]),
    );
    const isReady = Object.values(checks).every((wrong) => wrong === null);
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks });
  },
);
