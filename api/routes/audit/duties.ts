import type { FastifyInstance } from 'fastify';
import { findActs } from '../../../db/application/find-everything.ts';
import type { Deps } from '../../deps.ts';
import { REPORT, config, tags } from './audited.ts';

/** `GET /audit/duties`: who held which duty where, by the journal, and whether anybody held two: the certificate or the counter-examples. */
export function duties(app: FastifyInstance, { database, audit }: Deps): void {
  const schema = {
    tags,
    summary: 'Who held which duty on which award; nobody two',
    response: { 200: REPORT },
  };
  app.get('/audit/duties', { schema, config }, async () => {
    const acts = await findActs(database);
    const counterExamples = audit.counterExamples(acts);
    return { isKept: counterExamples.length === 0, counterExamples, acts };
  });
}
