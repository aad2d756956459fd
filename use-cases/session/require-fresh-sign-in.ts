import type { Database } from '../../db/connect.ts';
import { isSessionYoung } from '../../db/person/sessions.ts';
import { Refused } from '../refused.ts';

/** How long after a sign-in a person may do what asks for a fresh one. */
const FRESH_SECONDS = 10 * 60;

/** How a person is signed in: by a session, with its id, or by the token of a program, before which nobody sits. */
export type SignedInBy = { readonly session: string } | 'token';

/** @throws Refused `signIn.stale` unless the session began a short while ago; a token is taken as it is */
export async function requireFreshSignIn(database: Database, by: SignedInBy): Promise<void> {
  if (by === 'token' || (await isSessionYoung(database, by.session, FRESH_SECONDS))) return;
  throw new Refused('signIn.stale', { signIn: '/api/session/sign-in' });
}
