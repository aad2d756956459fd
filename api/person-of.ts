import type { FastifyRequest } from 'fastify';
import type { Database } from '../db/connect.ts';
import { accountOfSession } from './identity/session.ts';
import { accountOf, type Issuer } from './identity/verify-token.ts';

/** Made once: making one costs more than the rest of a request's own work. */
const HANGZHOU = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

const MINUTE_MS = 60_000;
let [minute, day] = [Number.NaN, ''];

/** The day in Hangzhou, YYYY-MM-DD: roles are dated by it. It is worked out once a minute. */
export function dayIn(now: Date): string {
  const asked = Math.floor(now.getTime() / MINUTE_MS);
  if (asked !== minute) [minute, day] = [asked, HANGZHOU.format(now)];
  return day;
}

/**
 * Whose account a request comes with: that of the bearer token that it brings, else of the session of its cookie.
 * @throws Problem `token.missing`, `token.invalid`, `session.ended`
 */
export async function accountBehind(
  request: FastifyRequest,
  issuer: Issuer,
  database: Database,
): Promise<string> {
  const { authorization } = request.headers;
  return authorization === undefined ? accountOfSession(request, database) : accountOf(authorization, issuer);
}
