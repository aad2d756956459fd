import { takeCalendarAddress as take } from '../../../use-cases/calendar/calendar-address.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

export const takeCalendarAddress = route(
  {
    tags: ['calendar'],
    summary: 'Takes the calendar address of this person away',
    response: { 204: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    await take(deps, signedIn(request));
    return reply.status(204).send();
  },
);
