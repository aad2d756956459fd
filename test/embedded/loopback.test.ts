import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { clientOptions } from '../../temporal.config.ts';
import { ROOMS } from '../architecture/rooms.ts';

/** A proxy that refuses whatever it is asked, and counts. */
let proxy: Server;
let asked = 0;
beforeAll(async () => {
  proxy = createServer().on('connect', (_request, socket) => {
    asked += 1;
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await once(proxy.listen(0, '127.0.0.1'), 'listening');
  process.env['grpc_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env['grpc_proxy'];
  proxy.close();
});

it('the engine on loopback is never asked through a proxy', async () => {
  const address = inject('temporalAddress');
  await (await Connection.connect(clientOptions({ address }))).close();
  expect(asked).toBe(0);
  await expect(Connection.connect({ address, connectTimeout: 500 })).rejects.toThrow();
  expect(asked).toBeGreaterThan(0);
});

it('an engine elsewhere is reached as the environment says', () => {
  const address = 'temporal.example:7233';
  expect(clientOptions({ address })).toEqual({ address });
});

const CONNECTS = /\bConnection\.(?:connect|lazy)\((?!\s*(?:\{\s*\.\.\.)?clientOptions\()/;

it('every connection of the client is made so', async () => {
  const found: string[] = [];
  for (const room of ROOMS)
    for (const name of await readdir(room, { recursive: true })) {
      if (!name.endsWith('.ts')) continue;
      const source = (await readFile(`${room}/${name}`, 'utf8')).replaceAll('NativeConnection.', '');
      if (CONNECTS.test(source)) found.push(`${room}/${name}`);
    }
  expect(found).toEqual([]);
  expect('await Connection.connect(options)').toMatch(CONNECTS);
});
