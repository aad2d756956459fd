import { discoveredKeys, type Issuer } from '../api/identity/verify-token.ts';
import { DEFAULT_ALGORITHM, isAlgorithm } from './profile.ts';
import { required } from './required.ts';

const CLOCK_SKEW_SECONDS = 5;
const LONGEST_SKEW_SECONDS = 60;

/** The identity provider that the environment names. Exits with one sentence where a setting is missing or makes no sense. */
export function namedIssuer(env: NodeJS.ProcessEnv): Issuer {
  const issuer = required('OIDC_ISSUER');
  const algorithm = env['OIDC_ALGORITHM'] ?? DEFAULT_ALGORITHM;
  const clockSkewSeconds = Number(env['OIDC_CLOCK_SKEW_SECONDS'] ?? CLOCK_SKEW_SECONDS);
  if (!isAlgorithm(algorithm)) throw new Error(`OIDC_ALGORITHM ${algorithm} cannot be pinned`);
  if (!(clockSkewSeconds >= 0 && clockSkewSeconds <= LONGEST_SKEW_SECONDS))
    throw new Error(`OIDC_CLOCK_SKEW_SECONDS takes 0 to ${LONGEST_SKEW_SECONDS} seconds`);
  return {
    issuer,
    audience: required('OIDC_AUDIENCE'),
    algorithm,
    clockSkewSeconds,
    keys: discoveredKeys(issuer),
  };
}
