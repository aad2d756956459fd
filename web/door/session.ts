import { queryOptions } from '@tanstack/react-query';
import { api, got, gotUnless } from './client.ts';
import { forgetKept } from './kept.ts';
import { signedInNow, signedOutNow } from './session-end.ts';

/** Who is signed in; null if nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 60_000,
  queryFn: async () => {
    const session = await gotUnless(api.GET('/session'), 'token.missing', 'session.ended', 'token.invalid');
    if (session !== null) signedInNow();
    return session;
  },
});

export type Session = NonNullable<Awaited<ReturnType<NonNullable<typeof sessionQuery.queryFn>>>>;

/** Where somebody signs in, to come back to the page on which they are. */
export function signInAddress(path: string): string {
  return `/api/session/sign-in?returnTo=${encodeURIComponent(path)}`;
}

/** Ends the session here and with the identity provider: the browser leaves the page. */
export async function signOut(): Promise<void> {
  signedOutNow();
  forgetKept();
  const { next } = await got(api.POST('/session/sign-out', { body: {} }));
  window.location.assign(next);
}

/** A firm for which somebody acts. */
export type Firm = Session['enterprises'][number];

type Capacity = Session['roles'][number]['capacity'];

/** Returns whether somebody holds one of these capacities. */
export function holds(session: Session | null | undefined, ...capacities: readonly Capacity[]): boolean {
  return session?.roles.some(({ capacity }) => capacities.includes(capacity)) === true;
}

/** Capacities in which somebody works on awards. */
export const DUTIES = ['handle', 'verify', 'approve', 'group', 'pay'] as const;

/** Returns whether somebody works for the district in any capacity. */
export function isStaff(session: Session | null | undefined): boolean {
  return holds(session, ...DUTIES, 'auditor', 'administrator');
}
