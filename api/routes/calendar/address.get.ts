import { readCalendarAddress as read } from '../../../use-cases/calendar/calendar-address.ts';
import { INSTANT, nullable, object } from '../../../contract/parts.ts';
import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';

export const readCalendarAddress = route(
  {
    tags: ['calendar'],
    summary:
      'Since when this person has a calendar address; the address itself is shown once, when it is given',
    response: { 200: object({ since: nullable(INSTANT) }) },
  },
  {},
  (deps, request) => read(deps, signedIn(request)),
);
