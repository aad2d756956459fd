import type { FastifyReply } from 'fastify';
import type { ShownChange } from '../../../../use-cases/change/known-change.ts';

/** Answers 202 with what was proposed, and where its confirmation is asked for. */
export function proposed(reply: FastifyReply, change: ShownChange): FastifyReply {
  return reply.status(202).header('location', `/api/admin/changes/${change.id}`).send(change);
}
