import { readApplication as read } from '../../../use-cases/application/read-application.ts';
import { askedFor, signedIn } from '../../admit.ts';
import { APPLICATION } from '../../schemas/application.ts';
import { BY_ID } from '../../../contract/parts.ts';
import { route } from '../route.ts';

/** An application for its parties; to everybody else it does not exist. */
export const readApplication = route(
  {
    tags: ['applications'],
    summary: 'An application as this person sees it, with what they may do now',
    params: BY_ID,
    response: { 200: APPLICATION, 304: { type: 'null' } },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    const row = askedFor(request);
    const etag = `"${row.version}"`;
    void reply.header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.send(await read(deps, signedIn(request), row));
  },
);
