import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../embedded/ports.ts';
import { serveMetrics } from '../../server/serve-metrics.ts';
import { certificateFor } from '../support/certificate.ts';

const TOKEN = 'nV8s2kQ0dT6yB4mZ';
let port: number;
let ca: string;
let close: () => void;
beforeAll(async () => {
  const { cert, key } = await certificateFor('localhost', { type: 2, value: 'localhost' });
  ca = cert;
  port = await freePort();
  const counted = { contentType: 'text/plain', metrics: () => Promise.resolve('counted 1\n') };
  const tls = { cert: Buffer.from(cert), key: Buffer.from(key) };
  close = await serveMetrics(counted, `127.0.0.1:${port}`, { tls, token: TOKEN });
});
afterAll(() => close());

async function asked(path: string, token?: string): Promise<readonly [number | undefined, string]> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const sent = request({ host: '127.0.0.1', port, servername: 'localhost', path, headers, ca }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return [response.statusCode, await text(response)];
}

it('a collector reads the metrics by TLS and the token, and nobody without it', async () => {
  expect(await asked('/metrics', TOKEN)).toEqual([200, 'counted 1\n']);
  for (const wrong of [undefined, '', 'x', `${TOKEN}x`, TOKEN.toLowerCase()])
    expect(await asked('/metrics', wrong)).toEqual([401, '']);
});

it('a supervisor learns without a token that the process lives, and nothing else', async () => {
  expect(await asked('/live')).toEqual([200, '']);
  expect(await asked('/other', TOKEN)).toEqual([404, '']);
});
