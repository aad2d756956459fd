import { errors, jwtVerify } from 'jose';
import { Refused } from '../../use-cases/refused.ts';
import type { Issuer } from './verify-token.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A provider says it at once, or not at all. */
const LONGEST_AGE = '2 minutes';

/**
 * The account that the provider has signed out, by its logout token (OpenID Connect Back-Channel Logout 1.0).
 * @throws Refused `signOut.invalid`; Unavailable `identity.unavailable` where the provider's keys cannot be had
 */
export async function signedOutAccount(token: string, issuer: Issuer, clientId: string): Promise<string> {
  try {
    const { payload } = await jwtVerify(token, issuer.keys.find, {
      issuer: issuer.issuer,
      audience: clientId,
      algorithms: [issuer.algorithm],
      clockTolerance: issuer.clockSkewSeconds,
      typ: 'logout+jwt',
      maxTokenAge: LONGEST_AGE,
      requiredClaims: ['sub', 'iat', 'jti', 'events'],
    });
    const { sub, events } = payload;
    // A nonce would let an ID token pass for one.
    if (typeof sub !== 'string' || sub === '' || 'nonce' in payload || !isLogout(events))
      throw new Refused('signOut.invalid');
    return sub;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Refused('signOut.invalid', {}, { cause: error });
    throw error;
  }
}

function isLogout(events: unknown): boolean {
  const event = (events as Record<string, unknown> | null)?.[EVENT];
  return typeof event === 'object' && event !== null && !Array.isArray(event);
}
