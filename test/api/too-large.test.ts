import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startAwards, type Awards } from '../support/awards.ts';
import { tokenOf } from '../support/event-reader.ts';

const MIB = 1024 * 1024;
const WHOLE = 48 * MIB;
/** What lies in the buffers of both ends when the answer is on its way. */
const UNREAD = 8 * MIB;

let awards: Awards;
let token: string;
beforeAll(async () => {
  awards = await startAwards();
  token = await tokenOf(awards.url, 'applicant-qiaoxi');
});
afterAll(async () => awards.stop());

/** Sends a body of 48 MiB as long as anybody reads it. @returns the status, and the bytes that the other end took */
async function sends(path: string, type: string, isChunked: boolean, bearer: string) {
  const { hostname, port, host } = new URL(awards.url);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  let answer = '';
  const line = { isOpen: true };
  socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
  socket.on('error', () => (line.isOpen = false));
  socket.on('close', () => (line.isOpen = false));
  const length = isChunked ? 'transfer-encoding: chunked' : `content-length: ${String(WHOLE)}`;
  socket.write(
    `POST /api${path} HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${bearer}\r\n` +
      `content-type: ${type}\r\nidempotency-key: large\r\n${length}\r\n\r\n`,
  );
  const part = Buffer.alloc(MIB / 4, 'a');
  const framed = isChunked ? Buffer.from(`${part.length.toString(16)}\r\n${part.toString()}\r\n`) : part;
  let taken = 0;
  while (line.isOpen && taken < WHOLE) {
    taken += part.length;
    if (!socket.write(framed))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
  }
  if (line.isOpen) await once(socket, 'close').catch(() => undefined);
  return { status: Number(answer.slice(9, 12)), taken };
}

describe('a body of 48 MiB is not read to its end before it is refused', () => {
  it.each([
    ['/drafts', 'application/json', true],
    ['/drafts', 'application/json', false],
    ['/documents', 'application/pdf', true],
    ['/documents', 'application/pdf', false],
    ['/payments/receipts', 'application/json', true],
    ['/nowhere', 'application/json', true],
  ])('%s as %s, chunked: %s', async (path, type, isChunked) => {
    const { status, taken } = await sends(path, type, isChunked, token);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(taken).toBeLessThan(UNREAD);
  });

  it('nor by a sender whom nobody knows', async () => {
    const { status, taken } = await sends('/drafts', 'application/json', true, 'nobody');
    expect(status).toBe(401);
    expect(taken).toBeLessThan(UNREAD);
  });
});
