import { readCalendarAt as read } from '../../../use-cases/calendar/calendar-address.ts';
import { CALENDAR_FILE } from '../../schemas/calendar.ts';
import { IN_LANGUAGE, languageIn } from '../../schemas/letters.ts';
import { route } from '../route.ts';

/** What a calendar program fetches: its address is the secret. */
export const readCalendarAt = route(
  {
    tags: ['calendar'],
    summary: 'The deadlines of the person whose calendar address it is',
    params: {
      type: 'object',
      required: ['secret'],
      properties: {
        secret: { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$', examples: ['A'.repeat(43)] },
      },
    },
    querystring: IN_LANGUAGE,
    response: { 200: CALENDAR_FILE, 404: { $ref: 'Problem#' } },
  },
  {},
  async (deps, request, reply) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .send(await read(deps, request.params.secret, languageIn(request))),
);
