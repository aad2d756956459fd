import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DUTIES } from '../../contract/parties.ts';
import { askedFor, signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { watchApplication } from '../live/watch-application.ts';
import { placeFrom, watchTasks } from '../live/watch-tasks.ts';
import { PARTIES } from '../permission.ts';
import { Refused } from '../../use-cases/refused.ts';
import { BY_ID, TEXT } from '../schemas/parts.ts';
import { rawOf } from '../http/secured-answers.ts';

/** `EventSource` sends its own header only when it comes back; the query lets a page begin where its view ends. */
const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { lastEventId: { type: 'string', maxLength: 150 } },
} as const;
const response = {
  200: { description: 'Server-sent events.', content: { 'text/event-stream': { schema: TEXT } } },
};
const tags = ['live'];

interface Query {
  Querystring: { lastEventId?: string };
}

/** `GET /applications/:id/events` and `GET /tasks/events`: what the journal brings, as server-sent events. */
export function events(app: FastifyInstance, deps: Deps): void {
  const steps = {
    tags,
    summary: 'The steps of an application as they happen',
    params: BY_ID,
    querystring: QUERY,
  };
  app.get<Query & { Params: { id: string } }>(
    '/applications/:id/events',
    { schema: { ...steps, response }, config: { permission: PARTIES, about: 'application' } },
    (request, reply) => {
      const row = askedFor(request);
      const since = sinceOf(request, row.seq, (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null));
      deps.live.open(signedIn(request), watchApplication(deps.database, row, since), rawOf(reply));
      return reply.hijack();
    },
  );

  const tasks = {
    tags,
    summary: 'The tasks of this person’s roles and units as they change',
    querystring: QUERY,
  };
  app.get<Query>(
    '/tasks/events',
    { schema: { ...tasks, response }, config: { permission: DUTIES } },
    async (request, reply) => {
      const since = sinceOf(request, await deps.live.placeOfNow(), placeFrom);
      deps.live.open(signedIn(request), watchTasks(deps.database, since), rawOf(reply));
      return reply.hijack();
    },
  );

  app.addHook('preClose', (done) => {
    deps.live.close();
    done();
  });
}

/** Where a stream begins: behind the last event that the client has, or now. */
function sinceOf<Since>(
  request: FastifyRequest<Query>,
  now: Since,
  parse: (text: string) => Since | null,
): Since {
  const header = request.headers['last-event-id'];
  const text = typeof header === 'string' ? header : request.query.lastEventId;
  if (text === undefined || text === '') return now;
  const since = parse(text);
  if (since === null) throw new Refused('request.invalid', { errors: ['Last-Event-ID is none of ours'] });
  return since;
}
