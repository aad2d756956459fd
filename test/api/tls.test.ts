import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request as ask } from 'node:https';
import { connect } from 'node:tls';
import { text } from 'node:stream/consumers';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../api/app.ts';
import { freePort } from '../../embedded/ports.ts';
import { certificateFor } from '../support/certificate.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { tokenOf } from '../support/event-reader.ts';

let awards: Awards;
let api: FastifyInstance;
let port: number;
let ca: string;
beforeAll(async () => {
  awards = await startAwards();
  const { cert, key } = await certificateFor('localhost', { type: 2, value: 'localhost' });
  ca = cert;
  port = await freePort();
  api = buildApp(awards.deps, false, { cert: Buffer.from(cert), key: Buffer.from(key) });
  await api.listen({ port, host: '127.0.0.1' });
});
afterAll(async () => {
  await api.close();
  await awards.stop();
});

async function answerTo(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const request = ask({ host: '127.0.0.1', port, servername: 'localhost', path, headers, ca }).end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return response;
}

describe('an API with a certificate', () => {
  it('answers by TLS, its streams too', async () => {
    const live = await answerTo('/api/health/live');
    expect([live.statusCode, live.headers['strict-transport-security']]).toEqual([
      200,
      'max-age=31536000; includeSubDomains',
    ]);
    expect(await text(live)).toContain('live');
    const token = await tokenOf(awards.url, 'handler-1');
    const stream = await answerTo('/api/tasks/events', { authorization: `Bearer ${token}` });
    expect([stream.statusCode, stream.headers['content-type']]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
    stream.destroy();
  });

  it('says nothing to a client that speaks clear text', async () => {
    await expect(fetch(`http://127.0.0.1:${port}/api/health/live`)).rejects.toThrow('fetch failed');
  });

  it('speaks no version of TLS before 1.2', async () => {
    const versions = ['TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
    const spoken = await Promise.all(
      versions.map(async (version) => {
        // Our own side would refuse the old version as well: it is told to speak it.
        const ciphers = 'DEFAULT@SECLEVEL=0';
        const socket = connect({
          port,
          ca,
          servername: 'localhost',
          minVersion: version,
          maxVersion: version,
          ciphers,
        });
        return once(socket, 'secureConnect').then(
          () => {
            socket.destroy();
            return version;
          },
          () => null,
        );
      }),
    );
    expect(spoken).toEqual([null, 'TLSv1.2', 'TLSv1.3']);
  });
});
