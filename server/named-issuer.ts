import { discoveredKeys, type Issuer } from '../api/identity/verify-token.ts';
import { required } from './required.ts';
import { algorithmOf, numberOf } from './settings.ts';

/** The identity provider that the environment names. Exits with one sentence where a setting is missing. */
export function namedIssuer(env: NodeJS.ProcessEnv): Issuer {
  const issuer = required('OIDC_ISSUER');
  return {
    issuer,
    audience: required('OIDC_AUDIENCE'),
    algorithm: algorithmOf(env),
    clockSkewSeconds: numberOf(env, 'OIDC_CLOCK_SKEW_SECONDS'),
    keys: discoveredKeys(issuer),
  };
}
