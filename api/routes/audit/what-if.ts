import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../deps.ts';
import { REPORT_OR_REASON, tags, valueOf } from './audited.ts';

const CHANGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    rulings: { type: 'object', additionalProperties: { type: 'string' }, examples: [{ A13: 'lenient' }] },
    amounts: {
      type: 'object',
      additionalProperties: { type: 'integer', minimum: 0 },
      examples: [{ C1: 6_000_000 }],
    },
    effectiveFrom: { type: 'string', format: 'date', examples: ['2018-07-01'] },
  },
} as const;

/** `POST /audit/what-if`, for the office: what a change would do to every decided award. Writes nothing. */
export function whatIf(app: FastifyInstance, { audit }: Deps): void {
  const schema = {
    tags,
    summary:
      'What another ruling, amount (fen) or first day would do to every decided award; nothing is written',
    body: CHANGE,
    response: REPORT_OR_REASON,
  };
  app.post<{ Body: Readonly<Record<string, unknown>> }>(
    '/audit/what-if',
    { schema, config: { permission: ['handle', 'approve', 'auditor'] } },
    async ({ body }) => valueOf(await audit.whatIf(body)),
  );
}
