import { route } from './route.ts';
import { ON_DAY, POLICY } from '../schemas/policy.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { readText } from '../../use-cases/policy/read-text.ts';

export const readPolicy = route(
  {
    tags: ['policy'],
    summary: 'The text, what it rests on, and what it does not say',
    querystring: ON_DAY,
    response: { 200: POLICY },
  },
  {},
  async ({ database }, { query: { on = dayIn(new Date()) } }) => readText(database, on),
);
