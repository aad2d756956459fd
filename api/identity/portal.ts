import * as oidc from 'openid-client';
import { Refused } from '../../use-cases/refused.ts';
import type { Portal } from '../../use-cases/session/portal.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';
import type { Algorithm } from './verify-token.ts';

/** How the portal is known to the identity provider. */
export interface PortalSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  readonly algorithm: Algorithm;
  readonly clockSkewSeconds: number;
  /** The authentication context class that the provider must vouch for, such as two factors; null if any will do. */
  readonly acr: string | null;
  /** Where browsers reach the API: scheme, host and port. */
  readonly publicUrl: string;
}

/** A session begins with an authentication this old at most, in seconds: not with the provider's memory of one. */
const OLDEST_AUTHENTICATION = 10 * 60;
const CALLBACK = '/api/session/callback';
const PATIENCE_SECONDS = 10;

export function portal(settings: PortalSettings): Portal {
  const { origin } = new URL(settings.publicUrl);
  const redirectUri = `${origin}${CALLBACK}`;
  let found: Promise<oidc.Configuration> | undefined;
  const provider = async (): Promise<oidc.Configuration> => {
    found ??= discover(settings);
    try {
      return await found;
    } catch (cause) {
      found = undefined;
      throw new Unavailable('identity', { cause });
    }
  };
  return {
    origin,
    clientId: settings.clientId,
    async begin(returnTo) {
      const config = await provider();
      const signIn = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        returnTo,
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid',
        state: signIn.state,
        nonce: signIn.nonce,
        max_age: String(OLDEST_AUTHENTICATION),
        ...(settings.acr === null ? {} : { acr_values: settings.acr }),
        code_challenge: await oidc.calculatePKCECodeChallenge(signIn.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, signIn };
    },
    async finish(query, { state, nonce, verifier }) {
      const config = await provider();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(`${redirectUri}${query}`), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          maxAge: OLDEST_AUTHENTICATION,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (claims === undefined || (settings.acr !== null && claims.acr !== settings.acr))
          throw new Refused('signIn.failed');
        return claims.sub;
      } catch (cause) {
        if (cause instanceof Refused) throw cause;
        if (cause instanceof TypeError && cause.message === 'fetch failed')
          throw new Unavailable('identity', { cause });
        throw new Refused('signIn.failed', {}, { cause });
      }
    },
    async farewell() {
      const config = await provider().catch(() => null);
      if (config?.serverMetadata().end_session_endpoint === undefined) return `${origin}/`;
      return oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${origin}/` }).href;
    },
  };
}

async function discover(settings: PortalSettings): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, algorithm, clockSkewSeconds } = settings;
  const isClearText = new URL(issuer).protocol === 'http:';
  return oidc.discovery(
    new URL(issuer),
    clientId,
    { id_token_signed_response_alg: algorithm, [oidc.clockTolerance]: clockSkewSeconds },
    clientSecret === null ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    // Marked deprecated so that it stands out. Only loopback gets here: the start refuses any other issuer without TLS.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    { execute: isClearText ? [oidc.allowInsecureRequests] : [], timeout: PATIENCE_SECONDS },
  );
}
