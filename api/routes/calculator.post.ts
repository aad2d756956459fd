import { route } from './route.ts';
import { CALCULATION } from '../schemas/policy.ts';
import { CALCULATE, calculate as sum } from '../../use-cases/policy/calculate.ts';

/** `POST /calculator`: what a set of recognitions would pay, with the explanation. */
export const calculate = route(
  {
    tags: ['policy'],
    summary: 'What a set of recognitions would pay, everything being proven; nothing is stored',
    body: CALCULATE,
    response: { 200: CALCULATION },
  },
  {},
  async ({ database }, { body }) => sum(database, body),
);
