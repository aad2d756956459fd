import type { FastifyInstance } from 'fastify';
import { findApplication } from '../../../db/queries/find-application.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { BY_ID, TEXT } from '../../schemas/parts.ts';
import { config, tags, valueOf } from './audited.ts';

/** `GET /audit/applications/:id/bundle`: the proof of an award as one zip file. */
export function bundle(app: FastifyInstance, { database, audit }: Deps): void {
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
    { schema, config },
    async (request, reply) => {
      const { id } = request.params;
      if ((await findApplication(database, id, signedIn(request))) === null)
        throw new Problem('application.unknown');
      const zip = valueOf(await audit.bundle(id));
      return reply
        .type('application/zip')
        .header('content-disposition', `attachment; filename="${id}.zip"`)
        .send(Buffer.from(zip));
    },
  );
}
