import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { portal } from '../../api/identity/portal.ts';
import { Refused } from '../../use-cases/refused.ts';
import type { Portal } from '../../use-cases/session/portal.ts';

const TWO_FACTORS = 'urn:example:two-factors';
let server: Server;
let issuer: string;
/** The claims of the next ID token, by the nonce that the portal sent. */
let claims: (nonce: string) => object;
let nonce = '';

/** A provider that says of the next person whatever a test makes it say. */
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };
  server = createServer((request, response) => {
    const say = (body: object): void => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/keys') say({ keys: [jwk] });
    else if (request.url === '/token')
      void text(request)
        .then(async () =>
          new SignJWT(claims(nonce) as Record<string, unknown>)
            .setProtectedHeader({ alg: 'ES256', kid: 'k' })
            .sign(privateKey),
        )
        .then((token) => say({ access_token: 'a', token_type: 'Bearer', id_token: token }));
    else
      say({
        issuer,
        authorization_endpoint: `${issuer}/authorise`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        id_token_signing_alg_values_supported: ['ES256'],
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const portalWith = (acr: string | null): Portal =>
  portal({
    ...{ issuer, clientId: 'portal', clientSecret: null, acr, algorithm: 'ES256', clockSkewSeconds: 5 },
    publicUrl: 'https://awards.example',
  });
const now = (): number => Math.floor(Date.now() / 1000);

/** The subject who is signed in, or the code of the refusal. */
async function signIn(change: object, acr: string | null = null): Promise<string> {
  const { url, signIn: begun } = await portalWith(acr).begin('/');
  expect(new URL(url).searchParams.get('acr_values')).toBe(acr);
  nonce = begun.nonce;
  claims = (sent) => ({
    ...{ iss: issuer, aud: 'portal', sub: 'somebody', nonce: sent },
    ...{ iat: now(), exp: now() + 60, auth_time: now(), ...change },
  });
  try {
    return await portalWith(acr).finish(`?code=c&state=${begun.state}`, begun);
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

describe('an ID token', () => {
  it('of this client, this attempt and a young authentication signs its subject in', async () => {
    expect(await signIn({})).toBe('somebody');
  });

  it.each<[string, object]>([
    ['another attempt', { nonce: 'other' }],
    ['no attempt', { nonce: undefined }],
    ['another client', { aud: 'other' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['a while ago', { exp: now() - 60 }],
    ['nobody', { sub: undefined }],
  ])('of %s signs nobody in', async (_, change) => {
    expect(await signIn(change)).toBe('signIn.failed');
  });

  it.each<[string, number | undefined, string]>([
    ['nine minutes ago', 9 * 60, 'somebody'],
    ['eleven minutes ago', 11 * 60, 'signIn.failed'],
    ['the provider does not say when', undefined, 'signIn.failed'],
  ])('of an authentication %s: %s', async (_, ago, expected) => {
    expect(await signIn({ auth_time: ago === undefined ? undefined : now() - ago })).toBe(expected);
  });
});

describe('where two factors are demanded', () => {
  it.each<[string, object, string]>([
    ['the provider vouches for them', { acr: TWO_FACTORS }, 'somebody'],
    ['it vouches for something else', { acr: 'urn:example:password' }, 'signIn.failed'],
    ['it does not say', {}, 'signIn.failed'],
  ])('%s: %s', async (_, change, expected) => {
    expect(await signIn(change, TWO_FACTORS)).toBe(expected);
  });

  it('anything will do where nothing is demanded', async () => {
    expect(await signIn({ acr: 'urn:example:password' })).toBe('somebody');
  });
});
