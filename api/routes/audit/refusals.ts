import type { FastifyInstance } from 'fastify';
import { findRefusals } from '../../../db/step/find-refusals.ts';
import type { Deps } from '../../deps.ts';
import { REPORT, config, tags } from './audited.ts';

/** `GET /audit/refusals`: the newest refused attempts, at the door and by the machine. */
export function refusals(app: FastifyInstance, { database }: Deps): void {
  const schema = { tags, summary: 'Refused attempts, the newest first', response: { 200: REPORT } };
  app.get('/audit/refusals', { schema, config }, async () => ({ refusals: await findRefusals(database) }));
}
