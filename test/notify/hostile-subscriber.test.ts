import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { undelivered } from '../../notify/undelivered.ts';
import { callWebhook, isGenuine, webhookSignature } from '../../notify/webhook.ts';

const SECRET = 'whsec_sample';
const NOW = 1_772_416_800;
let server: Server | undefined;
afterEach(() => {
  server?.close();
});

/** A program that answers a call as it likes. @returns what the call comes to, and whether its connection was closed */
async function calling(
  answer: (socket: Socket) => void,
  patienceMs?: number,
): Promise<{ readonly outcome: string; readonly closed: Promise<unknown> }> {
  let ended: (value: unknown) => void;
  const closed = new Promise((resolve) => {
    ended = resolve;
  });
  const open = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('close', ended);
    socket.once('data', () => {
      answer(socket);
    });
  });
  server = open;
  await new Promise<void>((resolve) => open.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(open.address() as AddressInfo).port}/hook`;
  const outcome = await callWebhook({ url, secret: SECRET }, 1, { id: 1 }, NOW, true, patienceMs).then(
    () => 'taken',
    (error: unknown) => undelivered(error).message,
  );
  return { outcome, closed };
}

describe('a subscriber that answers', () => {
  it('200 and a body without end has taken it, and is hung up on', async () => {
    const { outcome, closed } = await calling((socket) => {
      const more = (): void => {
        if (!socket.destroyed) socket.write('x'.repeat(65_536), more);
      };
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      more();
    });
    expect(outcome).toBe('taken');
    await closed;
  });

  it('204 has taken it', async () => {
    expect((await calling((socket) => socket.end('HTTP/1.1 204 No Content\r\n\r\n'))).outcome).toBe('taken');
  });

  it.each([199, 300, 302, 307, 400, 404, 500])('%i has not taken it', async (status) => {
    const { outcome } = await calling((socket) =>
      socket.end(`HTTP/1.1 ${status} \r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n`),
    );
    expect(outcome).not.toBe('taken');
  });

  it('with another protocol has not taken it', async () => {
    const { outcome, closed } = await calling((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    );
    expect(outcome).not.toBe('taken');
    await closed;
  });

  it.each([
    ['nothing, and hangs up', (socket: Socket) => socket.destroy()],
    ['half a header, and hangs up', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-le')],
    ['what is no HTTP', (socket: Socket) => socket.end('SSH-2.0-sample\r\n')],
    ['headers without end', (socket: Socket) => socket.write(`HTTP/1.1 200 OK\r\na: ${'x'.repeat(100_000)}`)],
  ])('%s, has not taken it', async (_, answer) => {
    const { outcome } = await calling((socket) => void answer(socket));
    expect(outcome).not.toBe('taken');
  });

  it.each([
    ['nothing at all', () => undefined],
    ['a byte at a time', (socket: Socket) => socket.write('HTTP/1.1 2')],
    [
      'that it goes on, and nothing more',
      (socket: Socket) => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'),
    ],
  ])('%s is waited for a while, then hung up on', async (_, answer) => {
    const { outcome, closed } = await calling((socket) => void answer(socket), 50);
    expect(outcome).not.toBe('taken');
    await closed;
  });
});

describe('a fault', () => {
  it('says how it went, and never where the message was to go', () => {
    const fault = Object.assign(new Error('550 <canary@example.com>: no such user'), {
      code: 'EENVELOPE',
      responseCode: 550,
      rejected: ['canary@example.com'],
    });
    expect(undelivered(fault).message).toBe('Error EENVELOPE 550');
    expect(JSON.stringify(undelivered(fault), Object.getOwnPropertyNames(undelivered(fault)))).not.toContain(
      'canary',
    );
  });
});

describe('a subscriber who verifies a call', () => {
  const body = '{"id":1}';
  const timestamp = String(NOW);
  const good = webhookSignature(SECRET, NOW, body);
  const verified = (headers: { timestamp?: string; signature?: string }): boolean =>
    isGenuine(SECRET, { timestamp, signature: good, ...headers }, body, NOW);

  it('takes the right signature', () => {
    expect(verified({})).toBe(true);
  });

  it.each([
    ['none', { signature: '' }],
    ['a shorter one', { signature: good.slice(0, -1) }],
    ['one of other bytes and the same length', { signature: `é${good.slice(1)}` }],
    ['no time', { timestamp: '' }],
    ['a time that is none', { timestamp: 'now' }],
  ])('takes no call with %s, and does not fail', (_, headers) => {
    expect(verified(headers)).toBe(false);
  });
});
