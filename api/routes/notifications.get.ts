import { listNotifications as list } from '../../use-cases/notification/list-notifications.ts';
import { signedIn } from '../admit.ts';
import { NOTIFICATIONS, PLACE } from '../schemas/notifications.ts';
import { route } from './route.ts';

export const listNotifications = route(
  {
    tags: ['notifications'],
    summary: 'What concerns this person, newest first',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { before: PLACE, limit: { type: 'integer', minimum: 1, maximum: 100, default: 30 } },
    },
    response: { 200: NOTIFICATIONS },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query),
);
