import type { FastifyInstance } from 'fastify';
import { askedFor } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { BY_ID, TEXT } from '../../schemas/parts.ts';
import { configOfAward, tags, valueOf } from './audited.ts';

/** `GET /audit/applications/:id/bundle`: the proof of an award as one zip file. */
export function bundle(app: FastifyInstance, { audit }: Deps): void {
  const schema = {
    tags,
    summary: 'The proof of an award: one file that anybody can check with Node alone',
    params: BY_ID,
    response: {
      200: { description: 'A zip file.', content: { 'application/zip': { schema: TEXT } } },
      409: { $ref: 'Problem#' },
    },
  };
  app.get<{ Params: { id: string } }>(
    '/audit/applications/:id/bundle',
    { schema, config: configOfAward },
    async (request, reply) => {
      const { id } = askedFor(request);
      const zip = valueOf(await audit.bundle(id));
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${id}.zip"`)
        .send(Buffer.from(zip));
    },
  );
}
