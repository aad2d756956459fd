import { Readable } from 'node:stream';
import { askedFor, signedIn } from '../../../../admit.ts';
import { route } from '../../../route.ts';
import { BY_ID, TEXT } from '../../../../../contract/parts.ts';
import { requestReplay } from '../../../../../use-cases/audit/request-replay.ts';

async function* linesOf(news: Awaited<ReturnType<typeof requestReplay>>): AsyncGenerator<string> {
  for await (const each of news) yield `${JSON.stringify(each)}\n`;
}

/** `POST /audit/applications/:id/replay`: the three questions, by a process of its own; one JSON line per sign of life, the result last. */
export const replayAward = route(
  {
    tags: ['audit'],
    summary: 'Replays an award and answers three questions; progress and result as lines of JSON',
    params: BY_ID,
    response: {
      200: { description: 'Lines of JSON.', content: { 'application/x-ndjson': { schema: TEXT } } },
    },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const news = await requestReplay(deps, askedFor(request).id, signedIn(request));
    return reply.type('application/x-ndjson').send(Readable.from(linesOf(news)));
  },
);
