import { signedIn } from '../admit.ts';
import { route } from './route.ts';
import { STREETS } from '../schemas/reports.ts';
import { thisYear } from '../../use-cases/report/list-budgets.ts';
import { readStreets as read } from '../../use-cases/report/read-streets.ts';

export const readStreets = route(
  {
    tags: ['reports'],
    summary: 'The score board of Article 14 for a year',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { year: { type: 'integer', minimum: 2000, maximum: 2999, examples: [2026] } },
    },
    response: { 200: STREETS },
  },
  {},
  async ({ database }, request) => {
    const { year = thisYear() } = request.query;
    return { year, streets: await read(database, signedIn(request), year) };
  },
);
