import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type Provider from 'oidc-provider';
import { farewellPage } from './farewell-page.ts';
import type { Issuer } from './verify-token.ts';

/** The portal as this issuer knows it: a public client. */
export const DEVELOPMENT_CLIENT = 'gongshu-portal';
/** Where it asks who signs in, below its own address. */
export const INTERACTION = '/interaction';
const API = 'urn:gongshu:api';
const TOKEN_SECONDS = 8 * 60 * 60;
const INTERACTION_SECONDS = 10 * 60;

/** Somebody who can sign in with one click. */
export interface DemonstrationPerson {
  readonly account: string;
  readonly name: string;
  /** In what role, in a few words. */
  readonly who: { readonly zh: string; readonly en: string };
}

/** An OpenID provider with the demonstration people, for development only. */
export interface DevelopmentIssuer extends Issuer {
  readonly provider: Provider;
  readonly people: readonly DemonstrationPerson[];
  /** A signed access token (JWT, RFC 9068) for an account, without asking anybody for a password. */
  tokenFor(account: string): Promise<string>;
}

/**
 * @param keyFile where its signing key is kept, so that tokens outlive a restart
 * @param portal scheme, host and port of the portal; those of the issuer if one process serves both
 */
export async function developmentIssuer(
  issuer: string,
  keyFile: string,
  people: readonly DemonstrationPerson[],
  portal = new URL(issuer).origin,
): Promise<DevelopmentIssuer> {
  const { pathname } = new URL(issuer);
  const key = await signingKey(keyFile);
  const api = {
    scope: 'api',
    audience: API,
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_SECONDS,
    jwt: { sign: { alg: 'ES256' } },
  } as const;
  // An installation has its own provider, and neither loads nor brings this one.
  const { default: Made } = await import('oidc-provider');
  const provider: Provider = new Made(issuer, {
    clients: [
      {
        client_id: DEVELOPMENT_CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${portal}/api/session/callback`],
        post_logout_redirect_uris: [`${portal}/`],
        backchannel_logout_uri: `${portal}/api/session/provider-sign-out`,
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    ttl: {
      AccessToken: TOKEN_SECONDS,
      IdToken: INTERACTION_SECONDS,
      Interaction: INTERACTION_SECONDS,
      Grant: TOKEN_SECONDS,
      Session: TOKEN_SECONDS,
    },
    // The portal that it tells of a sign-out lies on loopback, where its own guard would let nothing go.
    fetch: async (url, { method, headers, body, signal } = {}) =>
      fetch(url, { method, headers, body, signal } as RequestInit),
    findAccount: (_, account) => ({ accountId: account, claims: () => ({ sub: account }) }),
    interactions: { url: (_, { uid }) => `${pathname}${INTERACTION}/${uid}` },
    loadExistingGrant: ({ oidc: { client, session } }) =>
      granted(provider, client?.clientId, session?.accountId),
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (context, form) => {
          context.body = farewellPage(form);
        },
      },
      resourceIndicators: { enabled: true, getResourceServerInfo: () => api },
    },
  });
  const publicKey = { ...key };
  delete publicKey.d;
  return {
    provider,
    people,
    issuer,
    audience: API,
    algorithm: 'ES256',
    clockSkewSeconds: 5,
    keys: { find: createLocalJWKSet({ keys: [publicKey] }), fetchedAt: () => 0 },
    async tokenFor(account) {
      const client = await provider.Client.find(DEVELOPMENT_CLIENT);
      if (client === undefined) throw new Error(`the issuer does not know its client ${DEVELOPMENT_CLIENT}`);
      const token = new provider.AccessToken({
        client,
        accountId: account,
        scope: 'api',
      } as ConstructorParameters<typeof provider.AccessToken>[0]);
      token.resourceServer = new provider.ResourceServer(API, api);
      return token.save();
    },
  };
}

/** Nobody is asked for consent: the portal is the issuer's own. */
async function granted(
  provider: Provider,
  clientId = '',
  accountId = '',
): Promise<InstanceType<Provider['Grant']>> {
  const grant = new provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

async function signingKey(file: string): Promise<JWK> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as JWK;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const key = { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: 'ES256', use: 'sig' };
  await writeFile(file, JSON.stringify(key), { mode: 0o600 });
  return key;
}
