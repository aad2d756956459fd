import type { FastifyInstance } from 'fastify';
import { findHistoryExports } from '../../../db/audit/history-exports.ts';
import { askedFor } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { BY_ID, COUNT, INSTANT, TEXT, list, object } from '../../schemas/parts.ts';
import { configOfAward, tags } from './audited.ts';

const RUN = object({ runId: TEXT, sha256: TEXT, events: COUNT, closedAt: INSTANT, gzip: TEXT });

/** `GET /audit/applications/:id/history`: the kept histories, each the gzip of its protobuf bytes in base64. */
export function history(app: FastifyInstance, { database }: Deps): void {
  const schema = {
    tags,
    summary: 'The histories of an award as they were kept: protobuf, gzip, base64',
    params: BY_ID,
    response: { 200: object({ application: TEXT, runs: list(RUN) }) },
  };
  app.get<{ Params: { id: string } }>(
    '/audit/applications/:id/history',
    { schema, config: configOfAward },
    async (request) => {
      const { id } = askedFor(request);
      const runs = await findHistoryExports(database, id);
      return {
        application: id,
        runs: runs.map(({ runId, sha256, events, closedAt, gzip }) => ({
          ...{ runId, sha256, events, closedAt },
          gzip: Buffer.from(gzip).toString('base64'),
        })),
      };
    },
  );
}
