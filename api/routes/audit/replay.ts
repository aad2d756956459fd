import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { findApplication } from '../../../db/queries/find-application.ts';
import { signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { Problem } from '../../problem.ts';
import { BY_ID, TEXT } from '../../schemas/parts.ts';
import { config, tags } from './audited.ts';

/** `POST /audit/applications/:id/replay`: the three questions, by a process of their own; one JSON line per sign of life, the result last. */
export function replay(app: FastifyInstance, { database, audit }: Deps): void {
  const schema = {
    tags,
    summary: 'Replays an award and answers three questions; progress and result as lines of JSON',
    params: BY_ID,
    response: {
      200: { description: 'Lines of JSON.', content: { 'application/x-ndjson': { schema: TEXT } } },
    },
  };
  app.post<{ Params: { id: string } }>(
    '/audit/applications/:id/replay',
    { schema, config },
    async (request, reply) => {
      const { id } = request.params;
      const person = signedIn(request);
      if ((await findApplication(database, id, person)) === null) throw new Problem('application.unknown');
      return reply.type('application/x-ndjson').send(Readable.from(linesOf(audit.replay(id, person.id))));
    },
  );
}

async function* linesOf(told: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const each of told) yield `${JSON.stringify(each)}\n`;
}
