import { describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import type { Deps } from '../../api/deps.ts';

/** A door that answers each address once a minute; nothing else of it is needed to say that it is alive. */
const apiThatTrusts = (...trustedProxies: string[]) => {
  const app = buildApp({
    limits: { perAddress: 1, perPerson: 1, trustedProxies },
    live: { close: () => undefined },
    development: null,
    portal: { origin: 'https://awards.example' },
  } as unknown as Deps);
  return async (remoteAddress: string, forwarded: string): Promise<number> => {
    const headers = { 'x-forwarded-for': forwarded };
    return (await app.inject({ url: '/api/health/live', remoteAddress, headers })).statusCode;
  };
};

describe('the address that a request is counted under', () => {
  it('is the client’s behind a proxy that is trusted: one client does not use up another’s requests', async () => {
    const ask = apiThatTrusts('10.0.0.0/8');
    expect(await ask('10.1.1.1', '203.0.113.7')).toBe(200);
    expect(await ask('10.1.1.1', '203.0.113.7')).toBe(429);
    expect(await ask('10.2.2.2', '203.0.113.8')).toBe(200);
  });

  it('is not what a client makes up: only what the proxy itself saw counts', async () => {
    const ask = apiThatTrusts('10.0.0.0/8');
    expect(await ask('10.1.1.1', '198.51.100.1, 203.0.113.7')).toBe(200);
    expect(await ask('10.1.1.1', '198.51.100.2, 203.0.113.7')).toBe(429);
  });

  it('is that of the connection where no proxy is trusted, or another one sends', async () => {
    for (const ask of [apiThatTrusts(), apiThatTrusts('10.0.0.0/8')]) {
      expect(await ask('192.0.2.1', '203.0.113.7')).toBe(200);
      expect(await ask('192.0.2.1', '203.0.113.8')).toBe(429);
    }
  });
});
