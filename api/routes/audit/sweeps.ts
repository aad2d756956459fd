import type { FastifyInstance } from 'fastify';
import { findAudit } from '../../../db/audit/audits.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Refused } from '../../../use-cases/refused.ts';
import { BY_ID, TEXT, object } from '../../schemas/parts.ts';
import { REPORT, config, tags } from './audited.ts';

/** `POST /audit/sweeps` asks for a sweep over everything; `GET /audit/sweeps/:id` tells what it found. */
export function sweeps(app: FastifyInstance, { database, audit }: Deps): void {
  const ask = {
    tags,
    summary: 'Asks for a sweep over everything on record',
    response: { 202: object({ id: TEXT, location: TEXT }) },
  };
  app.post('/audit/sweeps', { schema: ask, config }, async (request, reply) => {
    const id = await audit.sweep(signedIn(request).id);
    return reply.status(202).send({ id, location: `/api/audit/sweeps/${id}` });
  });

  const tell = { tags, summary: 'What a sweep found', params: BY_ID, response: { 200: REPORT } };
  app.get<{ Params: { id: string } }>('/audit/sweeps/:id', { schema: tell, config }, async (request) => {
    const found = await findAudit(database, request.params.id);
    if (found?.kind !== 'sweep') throw new Refused('sweep.unknown');
    return found;
  });
}
