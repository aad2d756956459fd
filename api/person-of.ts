import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/connect.ts';
import { findPerson, type Person } from '../db/queries/find-person.ts';
import { accountOfSession } from './identity/session.ts';
import { accountOf, type Issuer } from './identity/verify-token.ts';
import { Problem } from './problem.ts';

/** Made once: making one costs more than the rest of a request's own work. */
const HANGZHOU = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day in Hangzhou, YYYY-MM-DD: roles are dated by it. */
export function dayIn(now: Date): string {
  return HANGZHOU.format(now);
}

/**
 * Who sends a request: by the bearer token that it brings, else by the session of its cookie.
 * @throws Problem `token.missing`, `token.invalid`, `session.ended`, `person.unknown`
 */
export async function personOf(request: FastifyRequest, issuer: Issuer, database: Database): Promise<Person> {
  const { authorization } = request.headers;
  const account =
    authorization === undefined
      ? await accountOfSession(request, database)
      : await accountOf(authorization, issuer);
  const person = await findPerson(database, account, dayIn(new Date()));
  if (person === null) throw new Problem('person.unknown');
  return person;
}
