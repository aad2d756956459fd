import { readUsualTimes as read } from '../../use-cases/report/read-usual-times.ts';
import { USUAL_TIMES } from '../schemas/results.ts';
import { route } from './route.ts';

export const readUsualTimes = route(
  {
    tags: ['results'],
    summary:
      'How long awards usually stay at each station, of all items and by item: median and ninth decile in days',
    response: { 200: USUAL_TIMES },
  },
  {},
  ({ database }, _request, reply) => {
    void reply.header('cache-control', 'public, max-age=600');
    return read(database, Date.now());
  },
);
