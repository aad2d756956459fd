import { giveCalendarAddress as give } from '../../../use-cases/calendar/calendar-address.ts';
import { object } from '../../../contract/parts.ts';
import { signedIn } from '../../admit.ts';
import { URL_TEXT } from '../../schemas/channels.ts';
import { route } from '../route.ts';

export const giveCalendarAddress = route(
  {
    tags: ['calendar'],
    summary:
      'Gives this person an address from which a calendar program fetches their deadlines; it is shown this once, and an earlier one opens nothing any more',
    response: { 200: object({ address: URL_TEXT }) },
  },
  {},
  (deps, request) => give(deps, signedIn(request)),
);
