import { readAwardCalendar as read } from '../../../../use-cases/calendar/read-calendar.ts';
import { BY_ID } from '../../../../contract/parts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { CALENDAR_FILE } from '../../../schemas/calendar.ts';
import { IN_LANGUAGE, languageIn } from '../../../schemas/letters.ts';
import { route } from '../../route.ts';

export const readAwardCalendar = route(
  {
    tags: ['calendar'],
    summary: 'The deadlines of the award that concern this person, as a calendar file in Beijing time',
    params: BY_ID,
    querystring: IN_LANGUAGE,
    response: { 200: CALENDAR_FILE },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const row = askedFor(request);
    return reply
      .type('text/calendar; charset=utf-8')
      .header('content-disposition', `attachment; filename="${row.id}.ics"`)
      .send(await read(deps, signedIn(request), row, languageIn(request)));
  },
);
