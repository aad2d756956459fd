import { calculateJwkThumbprint, createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose';
import { readFile, writeFile } from 'node:fs/promises';
import Provider from 'oidc-provider';
import type { Issuer } from './verify-token.ts';

const CLIENT = 'gongshu-portal';
const API = 'urn:gongshu:api';
const TOKEN_SECONDS = 8 * 60 * 60;

/** An OpenID provider with the demonstration people, for development only. */
export interface DevelopmentIssuer extends Issuer {
  readonly provider: Provider;
  /** A signed access token (JWT, RFC 9068) for an account, without asking anybody for a password. */
  tokenFor(account: string): Promise<string>;
}

/** @param keyFile where its signing key is kept, so that tokens outlive a restart */
export async function developmentIssuer(issuer: string, keyFile: string): Promise<DevelopmentIssuer> {
  const key = await signingKey(keyFile);
  const api = {
    scope: 'api',
    audience: API,
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_SECONDS,
    jwt: { sign: { alg: 'ES256' } },
  } as const;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${new URL(issuer).origin}/signed-in`],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [key] },
    ttl: { AccessToken: TOKEN_SECONDS },
    findAccount: (_, account) => ({ accountId: account, claims: () => ({ sub: account }) }),
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: true, getResourceServerInfo: () => api },
    },
  });
  const publicKey = { ...key };
  delete publicKey.d;
  return {
    provider,
    issuer,
    audience: API,
    keys: createLocalJWKSet({ keys: [publicKey] }),
    async tokenFor(account) {
      const client = await provider.Client.find(CLIENT);
      if (client === undefined) throw new Error(`the issuer does not know its client ${CLIENT}`);
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
