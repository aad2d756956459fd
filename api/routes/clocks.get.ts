import { signedIn } from '../admit.ts';
import { route } from './route.ts';
import { CLOCKS } from '../schemas/reports.ts';
import { DATE } from '../../contract/parts.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { readClocks as read } from '../../use-cases/report/read-clocks.ts';

const TWO_YEARS_MS = 2 * 365 * 86_400_000;

/** As far back as the clocks look unless they are asked to look further. */
function twoYearsAgo(): string {
  return dayIn(new Date(Date.now() - TWO_YEARS_MS));
}

export const readClocks = route(
  {
    tags: ['reports'],
    summary:
      'Days by party and by department, and how long stages take (median, ninth decile), of the awards since a day, by default of two years, and of all that still wait',
    querystring: { type: 'object', additionalProperties: false, properties: { since: DATE } },
    response: { 200: CLOCKS },
  },
  {},
  async ({ database }, request) => {
    const { since = twoYearsAgo() } = request.query;
    return { since, ...(await read(database, signedIn(request), since, Date.now())) };
  },
);
