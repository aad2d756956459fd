import { hash } from 'node:crypto';
import {
  createRemoteJWKSet,
  errors,
  jwksCache,
  jwtVerify,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
} from 'jose';
import { Refused } from '../../use-cases/refused.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';
import { isStorable } from '../../contract/storable.ts';

/** The algorithms that an issuer may be pinned to: signatures that only its private key can make. */
export const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'EdDSA', 'PS256', 'PS384', 'PS512', 'RS256'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** Whose tokens are good here. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** The one algorithm of its signatures. */
  readonly algorithm: Algorithm;
  /** By how many seconds its clock may be off. */
  readonly clockSkewSeconds: number;
  readonly keys: Keys;
}

/** The keys of an issuer. */
export interface Keys {
  readonly find: JWTVerifyGetKey;
  /** When those that are known were fetched; null if they have to be fetched again. */
  fetchedAt(): number | null;
}

const LONGEST_TOKEN = 8 * 1024;
const MOST_TRUSTED = 5_000;

interface Trusted {
  readonly account: string;
  /** Its own end. */
  readonly until: number;
  /** Of the keys that verified it: with others it is verified anew. */
  readonly fetchedAt: number | null;
}

/** By the digest of a token: checking its signature costs more than the rest of a read. */
const trustedBy = new WeakMap<Issuer, Map<string, Trusted>>();

/**
 * The account that a bearer token names.
 * @throws Refused `token.missing`, `token.invalid`; Unavailable `identity.unavailable` where the issuer's keys cannot be had
 */
export async function accountOf(authorization: string | undefined, issuer: Issuer): Promise<string> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Refused('token.missing');
  if (token.length > LONGEST_TOKEN) throw new Refused('token.invalid');
  const trusted = trustedBy.get(issuer) ?? new Map<string, Trusted>();
  trustedBy.set(issuer, trusted);
  const digest = hash('sha256', token, 'base64');
  const known = trusted.get(digest);
  const fetchedAt = issuer.keys.fetchedAt();
  if (known !== undefined && fetchedAt !== null && known.fetchedAt === fetchedAt && known.until > Date.now())
    return known.account;
  try {
    const { payload } = await jwtVerify(token, issuer.keys.find, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: [issuer.algorithm],
      clockTolerance: issuer.clockSkewSeconds,
      requiredClaims: ['sub', 'exp'],
    });
    const { sub, exp = 0 } = payload;
    if (typeof sub !== 'string' || sub === '' || !isStorable(sub)) throw new Refused('token.invalid');
    if (trusted.size >= MOST_TRUSTED) trusted.clear();
    trusted.set(digest, { account: sub, until: exp * 1000, fetchedAt: issuer.keys.fetchedAt() });
    return sub;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Refused('token.invalid', {}, { cause: error });
    throw error;
  }
}

const NEW_KEYS_AFTER_MS = 5_000;
const KEYS_KEPT_MS = 10 * 60_000;
const PATIENCE_MS = 5_000;

/**
 * Finds an issuer's keys by discovery (OpenID Connect Discovery 1.0), on first use. A key that is not known yet is asked
 * for, at most every five seconds; one that was withdrawn is good for at most ten minutes more.
 */
export function discoveredKeys(issuer: string): Keys {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  let kept: JWKSCacheInput = {};
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' });
    if (!response.ok) throw new Error(`the issuer ${issuer} answered its discovery with ${response.status}`);
    const found = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
    if (found.issuer !== issuer) throw new Error(`${address} speaks for another issuer`);
    const uri = new URL(String(found.jwks_uri));
    if (uri.protocol !== 'https:' && new URL(issuer).protocol === 'https:')
      throw new Error(`the issuer ${issuer} offers its keys in clear text`);
    kept = {};
    return createRemoteJWKSet(uri, {
      [jwksCache]: kept,
      cooldownDuration: NEW_KEYS_AFTER_MS,
      cacheMaxAge: KEYS_KEPT_MS,
      timeoutDuration: PATIENCE_MS,
    });
  };
  return {
    async find(header, token) {
      keys ??= discover();
      try {
        return await (
          await keys
        )(header, token);
      } catch (cause) {
        if (isAboutToken(cause)) throw cause;
        keys = undefined;
        throw new Unavailable('identity', { cause });
      }
    },
    fetchedAt: () => ('uat' in kept && Date.now() < kept.uat + KEYS_KEPT_MS ? kept.uat : null),
  };
}

/** Whether the token names a key that the issuer does not have; all else is the issuer's own trouble. */
function isAboutToken(error: unknown): boolean {
  return [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some(
    (kind) => error instanceof kind,
  );
}
