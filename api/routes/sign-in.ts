import type { FastifyInstance } from 'fastify';
import { findPerson } from '../../db/person/find-person.ts';
import type { Database } from '../../db/connect.ts';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import { insertSignIn, takeSignIn } from '../../db/person/sign-ins.ts';
import type { Deps } from '../deps.ts';
import { markSignIn, openSession, takeSignInMark } from '../identity/session.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';

const RETURN_TO = {
  type: 'object',
  properties: { returnTo: { type: 'string', maxLength: 500, pattern: '^/', examples: ['/'] } },
} as const;
const PROBLEM = { $ref: 'Problem#' } as const;
const SENT_ON = { 303: { type: 'null' } } as const;

/** `GET /session/sign-in` sends a browser to the identity provider, which sends it back to `GET /session/callback`. */
export function signIn(app: FastifyInstance, { database, portal }: Deps): void {
  const config = { permission: 'anyone' } as const;
  app.get<{ Querystring: { returnTo?: string } }>(
    '/session/sign-in',
    {
      schema: {
        tags: ['session'],
        summary: 'Sends a browser to the identity provider',
        querystring: RETURN_TO,
        response: SENT_ON,
      },
      config,
    },
    async ({ query: { returnTo = '/' } }, reply) => {
      if (new URL(returnTo, portal.origin).origin !== portal.origin)
        throw new Refused('request.invalid', { errors: ['returnTo: a path of the portal'] });
      const { url, signIn } = await portal.begin(returnTo);
      await insertSignIn(database, markSignIn(reply), signIn);
      return reply.redirect(url, 303);
    },
  );

  app.get(
    '/session/callback',
    {
      schema: {
        tags: ['session'],
        summary: 'Where the identity provider sends the browser back to: a session begins',
        response: { ...SENT_ON, 400: PROBLEM, 403: PROBLEM },
      },
      config,
    },
    async (request, reply) => {
      try {
        const mark = takeSignInMark(request, reply);
        const begun = mark === null ? null : await takeSignIn(database, mark);
        if (begun === null) throw new Refused('signIn.expired');
        const { search } = new URL(request.url, portal.origin);
        const account = await portal.finish(search, begun);
        if ((await findPerson(database, account, dayIn(new Date()))) === null)
          throw new Refused('person.unknown');
        await openSession(database, request, reply, account);
        return await reply.redirect(begun.returnTo, 303);
      } catch (error) {
        if (error instanceof Refused) await putOnRecord(database, error);
        throw error;
      }
    },
  );
}

/** A sign-in that failed, by nobody who is known: neither the account nor the code is kept. */
async function putOnRecord(database: Database, { code }: Refused): Promise<void> {
  await insertDoorRefusal(database, { person: 'nobody', application: null, type: 'session.signIn', code });
}
