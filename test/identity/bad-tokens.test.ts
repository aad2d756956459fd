import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accountOf, discoveredKeys, type Issuer } from '../../api/identity/verify-token.ts';
import { Refused } from '../../use-cases/refused.ts';
import { Unavailable } from '../../use-cases/unavailable.ts';

/** A provider that serves its discovery and its keys, and can change both. */
let server: Server;
let url: string;
let trusted: Issuer;
const pairs = new Map<string, { privateKey: CryptoKey; publicKey: CryptoKey }>();
let published: string[] = [];
let answer: (path: string) => { status: number; body: unknown } | null = () => null;
let asked = 0;

const AUDIENCE = 'urn:gongshu:api';
const SKEW = 5;
const KEYS_KEPT_MS = 10 * 60_000;
const now = (): number => Math.floor(Date.now() / 1000);
const key = (name: string): CryptoKey => {
  const pair = pairs.get(name);
  if (pair === undefined) throw new Error(`no key ${name}`);
  return pair.privateKey;
};

beforeAll(async () => {
  for (const name of ['k1', 'k2', 'withdrawn', 'stranger']) pairs.set(name, await generateKeyPair('ES256'));
  pairs.set('rsa', await generateKeyPair('RS256'));
  published = ['k1', 'rsa'];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const stated = answer(path);
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (stated !== null) {
      send(stated.status, stated.body);
      return;
    }
    if (path === '/.well-known/openid-configuration') {
      send(200, { issuer: url, jwks_uri: `${url}/keys` });
      return;
    }
    asked += 1;
    void Promise.all(
      published.map(async (name) => ({
        ...(await exportJWK(pairs.get(name)?.publicKey as CryptoKey)),
        kid: name,
        use: 'sig',
        alg: name === 'rsa' ? 'RS256' : 'ES256',
      })),
    ).then((keys) => send(200, { keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  trusted = issuer();
});
afterAll(() => server.close());

const issuer = (): Issuer => ({
  issuer: url,
  audience: AUDIENCE,
  algorithm: 'ES256',
  clockSkewSeconds: SKEW,
  keys: discoveredKeys(url),
});

interface Made {
  readonly header?: object;
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  readonly by?: string;
}

/** A good token, but for what is said. */
async function token({ header = {}, claims = {}, without = [], by = 'k1' }: Made = {}): Promise<string> {
  const whole: JWTPayload = {
    iss: url,
    aud: AUDIENCE,
    sub: 'applicant-qiaoxi',
    iat: now(),
    exp: now() + 60,
    ...claims,
  };
  const kept = Object.fromEntries(Object.entries(whole).filter(([name]) => !without.includes(name)));
  const protectedHeader = { alg: 'ES256', kid: by, ...header };
  return new SignJWT(kept).setProtectedHeader(protectedHeader).sign(key(by));
}

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const claims = () => ({ iss: url, aud: AUDIENCE, sub: 'applicant-qiaoxi', exp: now() + 60 });
const parts = async (): Promise<[string, string, string]> =>
  (await token()).split('.') as [string, string, string];
const flipped = (text: string, at: number): string =>
  text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);

async function codeFor(authorization: string | undefined, from: Issuer = trusted): Promise<string> {
  try {
    return await accountOf(authorization, from);
  } catch (error) {
    if (error instanceof Refused || error instanceof Unavailable) return error.code;
    throw error;
  }
}

const BAD: readonly (readonly [string, () => string | undefined | Promise<string | undefined>])[] = [
  ['nothing', () => undefined],
  ['an empty header', () => ''],
  ['the scheme alone', () => 'Bearer'],
  ['the scheme and a space', () => 'Bearer '],
  ['another scheme', async () => `Basic ${await token()}`],
  ['two tokens', async () => `Bearer ${await token()} ${await token()}`],
  ['two tokens with a comma', async () => `Bearer ${await token()},${await token()}`],
  ['no token at all', () => 'Bearer nonsense'],
  ['two parts', async () => `Bearer ${(await parts()).slice(0, 2).join('.')}`],
  ['four parts', async () => `Bearer ${await token()}.x`],
  ['five parts, as if encrypted', () => `Bearer ${part({ alg: 'dir', enc: 'A256GCM' })}.a.b.c.d`],
  ['an empty signature', async () => `Bearer ${(await parts()).slice(0, 2).join('.')}.`],
  ['a signature with one character changed', async () => `Bearer ${await signatureChanged()}`],
  ['claims with one character changed', async () => `Bearer ${await claimsChanged()}`],
  ['the signature of another token', async () => `Bearer ${await signatureOfAnother()}`],
  [
    'a header that is no JSON',
    async () =>
      `Bearer ${Buffer.from('{').toString('base64url')}.${(await parts())[1]}.${(await parts())[2]}`,
  ],
  ['claims that are no JSON', async () => `Bearer ${await signedText('{')}`],
  ['claims that are a list', async () => `Bearer ${await signedText('[]')}`],
  ['characters outside base64url', async () => `Bearer ${(await token()).replace('.', '.=+/')}`],
  ['algorithm none', () => `Bearer ${new UnsecuredJWT(claims()).encode()}`],
  ['algorithm None', () => `Bearer ${part({ alg: 'None' })}.${part(claims())}.`],
  [
    'algorithm NONE with a signature',
    async () => `Bearer ${part({ alg: 'NONE', kid: 'k1' })}.${part(claims())}.${(await parts())[2]}`,
  ],
  ['no algorithm', async () => `Bearer ${part({ kid: 'k1' })}.${part(claims())}.${(await parts())[2]}`],
  ['a shared secret where a key pair is expected', async () => `Bearer ${await hmac('secret')}`],
  [
    'the public key as a shared secret',
    async () =>
      `Bearer ${await hmac(JSON.stringify(await exportJWK(pairs.get('k1')?.publicKey as CryptoKey)))}`,
  ],
  [
    'another algorithm of a key that the issuer does have',
    async () => `Bearer ${await token({ by: 'rsa', header: { alg: 'RS256' } })}`,
  ],
  ['a key of nobody', async () => `Bearer ${await token({ by: 'stranger' })}`],
  [
    'a key of nobody under a known name',
    async () => `Bearer ${await token({ by: 'stranger', header: { kid: 'k1' } })}`,
  ],
  [
    'a key that it brings itself',
    async () =>
      `Bearer ${await token({ by: 'stranger', header: { kid: 'k1', jwk: await exportJWK(pairs.get('stranger')?.publicKey as CryptoKey) } })}`,
  ],
  [
    'the address of a key',
    async () =>
      `Bearer ${await token({ by: 'stranger', header: { kid: 'k1', jku: 'http://127.0.0.1:1/keys' } })}`,
  ],
  [
    'a name of a key that is a path',
    async () => `Bearer ${await token({ header: { kid: '../../../../dev/null' } })}`,
  ],
  [
    'a critical extension that nobody knows',
    async () =>
      `Bearer ${part({ alg: 'ES256', kid: 'k1', crit: ['x'], x: 1 })}.${part(claims())}.${(await parts())[2]}`,
  ],
  ['another issuer', async () => `Bearer ${await token({ claims: { iss: 'https://evil.example' } })}`],
  ['the issuer with a slash', async () => `Bearer ${await token({ claims: { iss: `${url}/` } })}`],
  ['no issuer', async () => `Bearer ${await token({ without: ['iss'] })}`],
  ['another audience', async () => `Bearer ${await token({ claims: { aud: 'gongshu-portal' } })}`],
  ['audiences without this one', async () => `Bearer ${await token({ claims: { aud: ['a', 'b'] } })}`],
  ['no audience', async () => `Bearer ${await token({ without: ['aud'] })}`],
  ['no subject', async () => `Bearer ${await token({ without: ['sub'] })}`],
  ['an empty subject', async () => `Bearer ${await token({ claims: { sub: '' } })}`],
  ['a subject that no text column holds', async () => `Bearer ${await token({ claims: { sub: 'a\0b' } })}`],
  ['a subject that is a number', async () => `Bearer ${await token({ claims: { sub: 7 as never } })}`],
  ['no end', async () => `Bearer ${await token({ without: ['exp'] })}`],
  ['an end that is a text', async () => `Bearer ${await token({ claims: { exp: '2099-01-01' as never } })}`],
  ['an end before the skew', async () => `Bearer ${await token({ claims: { exp: now() - SKEW - 2 } })}`],
  ['a beginning after the skew', async () => `Bearer ${await token({ claims: { nbf: now() + SKEW + 30 } })}`],
  ['more bytes than a token has', async () => `Bearer ${await token({ claims: { pad: 'x'.repeat(9000) } })}`],
];

async function signatureChanged(): Promise<string> {
  const [header, payload, signature] = await parts();
  return [header, payload, flipped(signature, 10)].join('.');
}
async function claimsChanged(): Promise<string> {
  const [header, payload, signature] = await parts();
  return [header, flipped(payload, 12), signature].join('.');
}
async function signatureOfAnother(): Promise<string> {
  const [header, payload] = await parts();
  return [header, payload, (await token({ claims: { sub: 'citizen-1' } })).split('.')[2]].join('.');
}
async function signedText(text: string): Promise<string> {
  const { CompactSign } = await import('jose');
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(key('k1'));
}
async function hmac(secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(secret.padEnd(32));
  return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(bytes);
}

describe('a token', () => {
  it('of the issuer for this audience names its account: what follows is refused for what is wrong with it', async () => {
    expect(await codeFor(`Bearer ${await token()}`)).toBe('applicant-qiaoxi');
    expect(await codeFor(`bearer ${await token({ claims: { aud: ['x', AUDIENCE] } })}`)).toBe(
      'applicant-qiaoxi',
    );
  });

  it('counts at least forty ways to be bad', () => {
    expect(BAD.length).toBeGreaterThanOrEqual(40);
  });

  it.each(BAD)('with %s is not let in', async (_, make) => {
    expect(await codeFor(await make())).toMatch(/^token\.(missing|invalid)$/);
  });

  it.each([
    ['has ended within the skew', { exp: -SKEW + 3 }, 'applicant-qiaoxi'],
    ['has ended before it', { exp: -SKEW - 2 }, 'token.invalid'],
    ['begins within the skew', { nbf: SKEW - 1 }, 'applicant-qiaoxi'],
    ['begins after it', { nbf: SKEW + 30 }, 'token.invalid'],
  ])('that %s: %s', async (_, offset: Record<string, number>, expected) => {
    const claims = Object.fromEntries(Object.entries(offset).map(([name, by]) => [name, now() + by]));
    expect(await codeFor(`Bearer ${await token({ claims })}`)).toBe(expected);
  });
});

const OWN_NAME_ONLY = {};

describe('the issuer', () => {
  it('may take a new key at any time, and withdraw an old one', async () => {
    const from = issuer();
    published = ['withdrawn'];
    expect(await codeFor(`Bearer ${await token({ by: 'withdrawn' })}`, from)).toBe('applicant-qiaoxi');
    const later = issuer();
    published = ['k2'];
    expect(await codeFor(`Bearer ${await token({ by: 'k2' })}`, later)).toBe('applicant-qiaoxi');
    expect(await codeFor(`Bearer ${await token({ by: 'withdrawn' })}`, later)).toBe('token.invalid');
    published = ['k1', 'rsa'];
  });

  it('is asked for its keys again after ten minutes: a token that was good is refused once its key is gone', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const from = issuer();
      published = ['withdrawn'];
      const long = `Bearer ${await token({ by: 'withdrawn', claims: { exp: now() + 3_600 } })}`;
      expect(await codeFor(long, from)).toBe('applicant-qiaoxi');
      published = ['k1', 'rsa'];
      const before = asked;
      vi.advanceTimersByTime(KEYS_KEPT_MS - 1);
      expect(await codeFor(long, from)).toBe('applicant-qiaoxi');
      expect(asked).toBe(before);
      vi.advanceTimersByTime(1);
      expect(await codeFor(long, from)).toBe('token.invalid');
    } finally {
      vi.useRealTimers();
    }
  });

  it('withdraws a key for good once a token with another one has shown it', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const from = issuer();
      published = ['withdrawn'];
      const old = `Bearer ${await token({ by: 'withdrawn', claims: { exp: now() + 3_600 } })}`;
      expect(await codeFor(old, from)).toBe('applicant-qiaoxi');
      published = ['k2'];
      vi.advanceTimersByTime(6_000);
      expect(await codeFor(old, from)).toBe('applicant-qiaoxi');
      expect(await codeFor(`Bearer ${await token({ by: 'k2' })}`, from)).toBe('applicant-qiaoxi');
      expect(await codeFor(old, from)).toBe('token.invalid');
      published = ['k1', 'rsa'];
    } finally {
      vi.useRealTimers();
    }
  });

  it('is trusted with a token until that ends, and not a moment longer than the skew', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const from = issuer();
      const short = `Bearer ${await token()}`;
      expect(await codeFor(short, from)).toBe('applicant-qiaoxi');
      vi.advanceTimersByTime(60_000 + (SKEW + 2) * 1_000);
      expect(await codeFor(short, from)).toBe('token.invalid');
    } finally {
      vi.useRealTimers();
    }
  });

  it('is not asked for its keys as often as somebody invents a name for one', async () => {
    const from = issuer();
    await codeFor(`Bearer ${await token()}`, from);
    const before = asked;
    for (let n = 0; n < 50; n += 1)
      await codeFor(`Bearer ${await token({ header: { kid: `invented-${n}` } })}`, from);
    expect(asked - before).toBeLessThanOrEqual(1);
  });

  it.each([
    ['answers its discovery with an error', { status: 500, body: {} }],
    [
      'names another issuer',
      { status: 200, body: { issuer: 'https://evil.example', jwks_uri: 'http://127.0.0.1:1/' } },
    ],
    ['has no keys', { status: 200, body: OWN_NAME_ONLY }],
    ['redirects', { status: 302, body: {} }],
  ])('that %s cannot be had: the door says so, and asks again with the next request', async (_, stated) => {
    const from = issuer();
    answer = (path) => {
      if (path !== '/.well-known/openid-configuration') return null;
      return { status: stated.status, body: stated.body === OWN_NAME_ONLY ? { issuer: url } : stated.body };
    };
    expect(await codeFor(`Bearer ${await token()}`, from)).toBe('identity.unavailable');
    answer = () => null;
    expect(await codeFor(`Bearer ${await token()}`, from)).toBe('applicant-qiaoxi');
  });

  it('whose keys cannot be read cannot be had either, which is no fault of the token', async () => {
    const from = issuer();
    answer = (path) => (path === '/keys' ? { status: 500, body: {} } : null);
    expect(await codeFor(`Bearer ${await token()}`, from)).toBe('identity.unavailable');
    answer = () => null;
    expect(await codeFor(`Bearer ${await token()}`, from)).toBe('applicant-qiaoxi');
  });
});
