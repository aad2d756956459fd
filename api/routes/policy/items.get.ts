import { route } from '../route.ts';
import { ITEMS, ON_DAY } from '../../schemas/policy.ts';
import { dayIn } from '../../../use-cases/day-in.ts';
import { listItems as read } from '../../../use-cases/policy/list-items.ts';

export const listItems = route(
  {
    tags: ['policy'],
    summary: 'The schedule of Article 13 on a day',
    querystring: ON_DAY,
    response: { 200: ITEMS, 404: { $ref: 'Problem#' } },
  },
  {},
  (_deps, { query: { on = dayIn(new Date()) } }) => ({ on, items: read(on) }),
);
