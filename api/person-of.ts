import type { FastifyRequest } from 'fastify';
import type { Ports } from '../use-cases/ports.ts';
import { accountOfSession } from '../use-cases/session/sessions.ts';
import { sessionOf } from './identity/session.ts';
import { accountOf, type Issuer } from './identity/verify-token.ts';

/**
 * Whose account a request comes with: that of the bearer token that it brings, else of the session of its cookie.
 * @throws Refused `token.missing`, `token.invalid`, `session.ended`
 */
export async function accountBehind(
  request: FastifyRequest,
  issuer: Issuer,
  database: Ports['database'],
): Promise<string> {
  const { authorization } = request.headers;
  return authorization === undefined
    ? accountOfSession(database, sessionOf(request))
    : accountOf(authorization, issuer);
}
