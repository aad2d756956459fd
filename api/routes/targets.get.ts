import { route } from './route.ts';
import { TARGETS } from '../schemas/reports.ts';
import { DATE } from '../../contract/parts.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { readTargets as read } from '../../use-cases/report/read-targets.ts';

export const readTargets = route(
  {
    tags: ['reports'],
    summary: 'The tiles of Article 2, each with its base',
    querystring: { type: 'object', additionalProperties: false, properties: { on: DATE } },
    response: { 200: TARGETS },
  },
  {},
  async ({ database }, { query: { on = dayIn(new Date()) } }) => ({
    on,
    targets: await read(database, on),
  }),
);
