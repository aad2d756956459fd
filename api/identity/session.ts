import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../db/connect.ts';
import { findSessionAccount, insertSession, isSessionYoung } from '../../db/person/sessions.ts';
import { Refused } from '../../use-cases/refused.ts';

/** The browser sends it to this host alone, over TLS (or loopback), and never to another path or a script. */
const COOKIE = '__Host-session';
const SIGN_IN_COOKIE = '__Host-sign-in';
const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

/** A session ends after eight hours, or after one without a request. */
const SESSION_SECONDS = 8 * 60 * 60;
export const IDLE_SECONDS = 60 * 60;
const SIGN_IN_SECONDS = 10 * 60;
/** How long after a sign-in somebody may do what asks for a fresh one. */
const FRESH_SECONDS = 10 * 60;

/** The id of the session that a request belongs to; null where it brings no cookie. */
export function sessionOf(request: FastifyRequest): string | null {
  return idOf(request.cookies[COOKIE]);
}

/**
 * The account that is signed in.
 * @throws Refused `token.missing` without a cookie, `session.ended` where its session is over
 */
export async function accountOfSession(request: FastifyRequest, database: Database): Promise<string> {
  const id = sessionOf(request);
  if (id === null) throw new Refused('token.missing');
  const account = await findSessionAccount(database, id, IDLE_SECONDS);
  if (account === null) throw new Refused('session.ended');
  return account;
}

/**
 * Lets through whoever has signed in a short while ago. A program's token is taken as it is: nobody sits before it.
 * @throws Refused `signIn.stale`, with the way to a new sign-in
 */
export async function requireFreshSignIn(request: FastifyRequest, database: Database): Promise<void> {
  if (request.headers.authorization !== undefined) return;
  const id = sessionOf(request);
  if (id !== null && (await isSessionYoung(database, id, FRESH_SECONDS))) return;
  throw new Refused('signIn.stale', { signIn: '/api/session/sign-in' });
}

/** Opens a session under a new name; the one that the browser had before is over. */
export async function openSession(
  database: Database,
  request: FastifyRequest,
  reply: FastifyReply,
  account: string,
): Promise<void> {
  const value = randomBytes(32).toString('base64url');
  await insertSession(database, {
    id: digest(value),
    account,
    seconds: SESSION_SECONDS,
    replaces: sessionOf(request) ?? '',
  });
  void reply.setCookie(COOKIE, value, { ...OPTIONS, maxAge: SESSION_SECONDS });
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, OPTIONS);
}

/** Marks the browser that begins to sign in; returns the id of its attempt. */
export function markSignIn(reply: FastifyReply): string {
  const value = randomBytes(32).toString('base64url');
  void reply.setCookie(SIGN_IN_COOKIE, value, { ...OPTIONS, maxAge: SIGN_IN_SECONDS });
  return digest(value);
}

/** The attempt that this browser began; null where it began none. */
export function takeSignInMark(request: FastifyRequest, reply: FastifyReply): string | null {
  void reply.clearCookie(SIGN_IN_COOKIE, OPTIONS);
  return idOf(request.cookies[SIGN_IN_COOKIE]);
}

function idOf(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : digest(value);
}

function digest(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
