import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInBy } from '../../use-cases/session/require-fresh-sign-in.ts';
import { SESSION_SECONDS } from '../../use-cases/session/sessions.ts';

/** The browser sends it to this host alone, over TLS (or loopback), and never to another path or a script. */
const COOKIE = '__Host-session';
const SIGN_IN_COOKIE = '__Host-sign-in';
const OPTIONS = { path: '/', secure: true, httpOnly: true, sameSite: 'lax' } as const;

const SIGN_IN_SECONDS = 10 * 60;
/** The id of the session that a request belongs to; null if it brings no cookie. */
export function sessionOf(request: FastifyRequest): string | null {
  return idOf(request.cookies[COOKIE]);
}

/** How the sender of a request is signed in: a program by its token, a person by a session. */
export function signedInBy(request: FastifyRequest): SignedInBy {
  const session = sessionOf(request);
  return request.headers.authorization === undefined && session !== null ? { session } : 'token';
}

/** Names a session that is about to begin; returns its id and what gives it to the browser. */
export function newSession(): { readonly id: string; readonly give: (reply: FastifyReply) => void } {
  const value = randomBytes(32).toString('base64url');
  return {
    id: digest(value),
    give: (reply) => void reply.setCookie(COOKIE, value, { ...OPTIONS, maxAge: SESSION_SECONDS }),
  };
}

export function clearSession(reply: FastifyReply): void {
  void reply.clearCookie(COOKIE, OPTIONS);
}

/** Names an attempt to sign in; returns its id and what marks the browser that began it. */
export function newSignIn(): { readonly id: string; readonly give: (reply: FastifyReply) => void } {
  const value = randomBytes(32).toString('base64url');
  return {
    id: digest(value),
    give: (reply) => void reply.setCookie(SIGN_IN_COOKIE, value, { ...OPTIONS, maxAge: SIGN_IN_SECONDS }),
  };
}

/** The attempt that this browser began; null if it began none. */
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
