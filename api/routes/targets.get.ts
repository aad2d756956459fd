import { route } from './route.ts';
import { TARGETS } from '../schemas/reports.ts';
import { DATE } from '../../contract/parts.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { readTargets as read } from '../../use-cases/report/read-targets.ts';

export const readTargets = route(
  {
    tags: ['reports'],
    summary: 'The goals of Article 2: tiles, each with its base, and what is said in words alone',
    querystring: { type: 'object', additionalProperties: false, properties: { on: DATE } },
    response: { 200: TARGETS },
  },
  {},
  async ({ database }, { query: { on = dayIn(new Date()) } }) => ({
    on,
    ...(await read(database, on)),
  }),
);
