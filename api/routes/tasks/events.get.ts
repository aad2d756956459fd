import { followTasks as follow } from '../../../use-cases/live/follow-tasks.ts';
import { signedIn } from '../../admit.ts';
import { connectTo, EVENT_STREAM, lastEventOf, SINCE } from '../../live/connect-to.ts';
import { route } from '../route.ts';

export const followTasks = route(
  {
    tags: ['live'],
    summary: 'The tasks of this person’s roles and units as they change',
    querystring: SINCE,
    response: { 200: EVENT_STREAM },
  },
  {},
  async (deps, request, reply) => {
    const after = lastEventOf(request, request.query.lastEventId);
    await follow(deps, signedIn(request), after, connectTo(reply));
    return reply.hijack();
  },
);
