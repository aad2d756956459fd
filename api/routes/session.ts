import type { FastifyInstance } from 'fastify';
import { deleteSession, deleteSessions, findSessions } from '../../db/person/sessions.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { clearSession, IDLE_SECONDS, sessionOf } from '../identity/session.ts';
import { CREDIT_CODE, INSTANT, list, nullable, object, TEXT } from '../schemas/parts.ts';

const ROLE = object({
  capacity: { type: 'string', examples: ['verify'] },
  unit: nullable({ type: 'string', examples: ['market'] }),
  principal: nullable({ type: 'string', examples: ['p-handler-1'] }),
});
const WHO = object({
  person: { type: 'string', examples: ['p-officer-market'] },
  account: { type: 'string', examples: ['officer-market'] },
  roles: list(ROLE),
  enterprises: list(CREDIT_CODE),
  sessions: list(
    object({ createdAt: INSTANT, seenAt: INSTANT, expiresAt: INSTANT, isThis: { type: 'boolean' } }),
  ),
});
const SIGN_OUT = {
  type: 'object',
  additionalProperties: false,
  properties: { everywhere: { type: 'boolean' } },
} as const;

/** `GET /session`: who I am, in which roles, and where else I am signed in. `POST /session/sign-out` ends it here, or everywhere. */
export function session(app: FastifyInstance, { database, portal }: Deps): void {
  const config = { permission: 'signedIn' } as const;
  app.get(
    '/session',
    {
      schema: { tags: ['session'], summary: 'Who I am, and where I am signed in', response: { 200: WHO } },
      config,
    },
    async (request) => {
      const { id: person, account, roles, enterprises } = signedIn(request);
      const own = sessionOf(request);
      const sessions = (await findSessions(database, account, IDLE_SECONDS)).map(
        ({ id, createdAt, seenAt, expiresAt }) => ({ createdAt, seenAt, expiresAt, isThis: id === own }),
      );
      return { person, account, roles, enterprises, sessions };
    },
  );

  app.post<{ Body: { everywhere?: boolean } }>(
    '/session/sign-out',
    {
      schema: {
        tags: ['session'],
        summary: 'Ends the session, here or everywhere; `next` ends the one with the identity provider too',
        body: SIGN_OUT,
        response: { 200: object({ next: TEXT }) },
      },
      config,
    },
    async (request, reply) => {
      const { account } = signedIn(request);
      const own = sessionOf(request);
      if (request.body.everywhere === true) await deleteSessions(database, account);
      else if (own !== null) await deleteSession(database, own);
      clearSession(reply);
      void reply.header('clear-site-data', '"cache", "storage"');
      return { next: await portal.farewell() };
    },
  );
}
