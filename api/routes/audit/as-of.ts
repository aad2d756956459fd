import type { FastifyInstance } from 'fastify';
import { askedFor } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { BY_ID } from '../../schemas/parts.ts';
import { REPORT_OR_REASON, configOfAward, tags, valueOf } from './audited.ts';

const AT = {
  type: 'object',
  additionalProperties: false,
  properties: { at: { type: 'string', maxLength: 40, examples: ['2026-03-02T04:00:00Z'] } },
} as const;

/** `GET /audit/applications/:id/as-of?at=`: an award as it stood at an instant; now, where none is named. */
export function asOf(app: FastifyInstance, { audit }: Deps): void {
  const schema = {
    tags,
    summary: 'An award as it stood: state, who had to act, who could do what, what was known',
    params: BY_ID,
    querystring: AT,
    response: REPORT_OR_REASON,
  };
  app.get<{ Params: { id: string }; Querystring: { at?: string } }>(
    '/audit/applications/:id/as-of',
    { schema, config: configOfAward },
    async (request) => {
      const { id } = askedFor(request);
      return valueOf(await audit.asOf(id, request.query.at ?? new Date().toISOString()));
    },
  );
}
