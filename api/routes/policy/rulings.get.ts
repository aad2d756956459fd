import { route } from '../route.ts';
import { ON_DAY, RULINGS } from '../../schemas/policy.ts';
import { dayIn } from '../../../use-cases/day-in.ts';
import { listRulings as read } from '../../../use-cases/policy/list-rulings.ts';

export const listRulings = route(
  {
    tags: ['policy'],
    summary: 'The answers to the open questions of the text on a day',
    querystring: ON_DAY,
    response: { 200: RULINGS },
  },
  {},
  async ({ database }, { query: { on = dayIn(new Date()) } }) => ({
    on,
    rulings: await read(database, on),
  }),
);
