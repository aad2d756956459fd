import type { FastifyInstance } from 'fastify';
import { Readable } from 'node:stream';
import { askedFor, signedIn } from '../../admit.ts';
import type { Deps } from '../../deps.ts';
import { BY_ID, TEXT } from '../../schemas/parts.ts';
import { configOfAward, tags } from './audited.ts';

/** `POST /audit/applications/:id/replay`: the three questions, by a process of their own; one JSON line per sign of life, the result last. */
export function replay(app: FastifyInstance, { audit }: Deps): void {
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
    { schema, config: configOfAward },
    async (request, reply) => {
      const { id } = askedFor(request);
      return reply
        .type('application/x-ndjson')
        .send(Readable.from(linesOf(audit.replay(id, signedIn(request).id))));
    },
  );
}

async function* linesOf(told: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const each of told) yield `${JSON.stringify(each)}\n`;
}
