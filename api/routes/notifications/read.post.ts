import { markRead as mark } from '../../../use-cases/notification/mark-read.ts';
import { signedIn } from '../../admit.ts';
import { PLACE } from '../../schemas/notifications.ts';
import { route } from '../route.ts';

export const markRead = route(
  {
    tags: ['notifications'],
    summary: 'Everything up to a notification was read',
    body: { type: 'object', additionalProperties: false, required: ['until'], properties: { until: PLACE } },
    response: { 204: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    await mark(deps, signedIn(request), request.body.until);
    return reply.status(204).send();
  },
);
