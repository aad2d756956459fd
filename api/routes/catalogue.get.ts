import { readCatalogue as read } from '../../use-cases/catalogue/read-catalogue.ts';
import { dayIn } from '../../use-cases/day-in.ts';
import { CATALOGUE } from '../schemas/catalogue.ts';
import { route } from './route.ts';

/** What every code means, for a reader of the other answers. */
export const readCatalogue = route(
  {
    tags: ['catalogue'],
    summary: 'Every code in both languages; states, units, items with their forms, deadlines, clauses',
    response: { 200: CATALOGUE, 304: { type: 'null' } },
  },
  {},
  async (deps, request, reply) => {
    const { catalogue, etag } = await read(deps, dayIn(new Date()));
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.send(catalogue);
  },
);
