import { followApplication as follow } from '../../../../use-cases/live/follow-application.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { connectTo, EVENT_STREAM, lastEventOf, SINCE } from '../../../live/connect-to.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { route } from '../../route.ts';

export const followApplication = route(
  {
    tags: ['live'],
    summary:
      'The steps of an application as they happen, and what stands beside them: how much was written, who has taken a task',
    params: BY_ID,
    querystring: SINCE,
    response: { 200: EVENT_STREAM },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const after = lastEventOf(request, request.query.lastEventId);
    await follow(deps, signedIn(request), askedFor(request), after, connectTo(reply));
    return reply.hijack();
  },
);
