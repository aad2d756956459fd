import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Problem } from '../problem.ts';

/** Whose tokens are good here. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

const ALGORITHMS = ['ES256'];
const CLOCK_SKEW_SECONDS = 5;

/**
 * The account that a bearer token names.
 * @throws Problem `token.missing` or `token.invalid`
 */
export async function accountOf(authorization: string | undefined, issuer: Issuer): Promise<string> {
  const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new Problem('token.missing');
  try {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['sub', 'exp'],
    });
    if (payload.sub === undefined) throw new Problem('token.invalid');
    return payload.sub;
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Problem('token.invalid', {}, { cause: error });
    throw error;
  }
}

/** Finds an issuer's keys by discovery (OpenID Connect Discovery 1.0), on first use; they may rotate. */
export function discoveredKeys(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const discover = async (): Promise<JWTVerifyGetKey> => {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`);
    if (!response.ok) throw new Error(`the issuer ${issuer} answered its discovery with ${response.status}`);
    const { jwks_uri: uri } = (await response.json()) as { jwks_uri: string };
    return createRemoteJWKSet(new URL(uri));
  };
  return async (header, token) => {
    keys ??= discover().catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    return (await keys)(header, token);
  };
}
