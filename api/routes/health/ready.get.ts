import { READINESS } from '../../../contract/choices.ts';
import { nullable, TEXT } from '../../../contract/parts.ts';
import type { Checks } from '../../deps.ts';
import { route } from '../route.ts';

const isWell = (checks: Checks): boolean => Object.values(checks).every((wrong) => wrong === null);

const READY = {
  type: 'object',
  additionalProperties: false,
  required: ['status', 'checks'],
  properties: {
    status: { enum: READINESS },
    checks: { type: 'object', additionalProperties: nullable(TEXT) },
  },
} as const;

/**
 * `GET /health/ready`: names what is missing; why it does not answer stands in the log. One award that stands still, or an export that
 * lags, takes no process out of service: the status is then `attention`.
 */
export const answerReady = route(
  {
    tags: ['operation'],
    summary: 'Everything that it needs answers',
    response: { 200: READY, 503: READY },
  },
  { anyHost: true },
  async (deps, { log }, reply) => {
    const { needs, attention } = await deps.health();
    const found = Object.entries({ ...needs, ...attention });
    for (const [name, wrong] of found) if (wrong instanceof Error) log.warn({ check: name, err: wrong });
    const checks = Object.fromEntries(
      found.map(([name, wrong]) => [name, wrong instanceof Error ? 'does not answer' : wrong]),
    );
    if (!isWell(needs)) return reply.status(503).send({ status: 'not ready', checks });
    return reply.status(200).send({ status: isWell(attention) ? 'ready' : 'attention', checks });
  },
);
