import { readOwnCalendar as read } from '../../use-cases/calendar/read-calendar.ts';
import { signedIn } from '../admit.ts';
import { CALENDAR_FILE } from '../schemas/calendar.ts';
import { IN_LANGUAGE, languageIn } from '../schemas/letters.ts';
import { route } from './route.ts';

export const readCalendar = route(
  {
    tags: ['calendar'],
    summary: 'All deadlines that concern this person, as a calendar file in Beijing time',
    querystring: IN_LANGUAGE,
    response: { 200: CALENDAR_FILE },
  },
  {},
  async (deps, request, reply) =>
    reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', 'attachment; filename="deadlines.ics"')
      .send(await read(deps, signedIn(request), languageIn(request))),
);
