import type { FastifyInstance } from 'fastify';
import { findActs } from '../../../db/administration/admin-acts.ts';
import type { Deps } from '../../deps.ts';
import { list, nullable, object } from '../../schemas/parts.ts';
import { ACT, PAGE_BACK, PAGE_SIZE } from '../../schemas/people.ts';

const QUERY = {
  ...PAGE_BACK,
  properties: {
    ...PAGE_BACK.properties,
    about: { type: 'string', minLength: 1, maxLength: 100, examples: ['p-handler-1'] },
  },
} as const;

/** `GET /admin/acts`: who changed what of people, units, enterprises and the policy. Nothing of it can be changed or removed. */
export function acts(app: FastifyInstance, { database }: Deps): void {
  app.get<{ Querystring: { about?: string; before?: number; limit?: number } }>(
    '/admin/acts',
    {
      schema: {
        tags: ['administration'],
        summary: 'Administrative acts, newest first',
        querystring: QUERY,
        response: { 200: object({ acts: list(ACT), next: nullable({ type: 'integer', examples: [1] }) }) },
      },
      config: { permission: ['administrator', 'auditor'] },
    },
    async ({ query: { about = null, before = null, limit = PAGE_SIZE } }) => {
      const rows = await findActs(database, { about, before, limit });
      return { acts: rows, next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
    },
  );
}
