import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { smtp } from '../../notify/mail.ts';
import { certificateFor } from '../support/certificate.ts';

/** Of this machine, and yet none of the addresses to which letters go in clear text. */
const HOST = '127.0.0.2';
const LETTER = { id: 1, to: 'somebody@example.com', subject: 'sample', text: 'sample' };
const SEND = `
  import { smtp } from './notify/mail.ts';
  await smtp(process.argv[1], 'awards@example.com')(JSON.parse(process.argv[2]));`;

let cert: string;
let key: string;
let authority: string;
beforeAll(async () => {
  ({ cert, key } = await certificateFor(HOST, { type: 7, ip: HOST }));
  authority = join(await mkdtemp(join(tmpdir(), 'gongshu-mail-')), 'authority.pem');
  await writeFile(authority, cert);
});

let server: SMTPServer | null = null;
afterEach(async () => {
  if (server === null) return;
  const closed = once(server.server, 'close');
  server.close();
  await closed;
  server = null;
});

type Offer = 'TLS at once' | 'STARTTLS' | 'no TLS';

/** A mail server elsewhere: what it offers, and over what it took each letter. */
async function mailServer(offer: Offer): Promise<{ url: string; taken: ('TLS' | 'clear text')[] }> {
  const taken: ('TLS' | 'clear text')[] = [];
  server = new SMTPServer({
    cert,
    key,
    secure: offer === 'TLS at once',
    hideSTARTTLS: offer === 'no TLS',
    authOptional: true,
    onData(stream, session, done) {
      stream.resume().once('end', () => {
        taken.push(session.secure ? 'TLS' : 'clear text');
        done();
      });
    },
  });
  // What a client says when it turns away is no fault of the server.
  server.on('error', () => undefined);
  server.listen(0, HOST);
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { url: `${offer === 'TLS at once' ? 'smtps' : 'smtp'}://${HOST}:${port}`, taken };
}

describe('a letter to a mail server elsewhere', () => {
  it.each<Offer>(['TLS at once', 'STARTTLS'])('goes by TLS: %s', async (offer) => {
    const { url, taken } = await mailServer(offer);
    await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '-e', SEND, url, JSON.stringify(LETTER)],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: authority } },
    );
    expect(taken).toEqual(['TLS']);
  });

  it.each<Offer>(['TLS at once', 'STARTTLS'])('goes to nobody whom no authority knows: %s', async (offer) => {
    const { url, taken } = await mailServer(offer);
    await expect(smtp(url, 'awards@example.com')(LETTER)).rejects.toThrow(/self-signed/);
    expect(taken).toEqual([]);
  });

  it('is kept back where the server offers no TLS', async () => {
    const { url, taken } = await mailServer('no TLS');
    await expect(smtp(url, 'awards@example.com')(LETTER)).rejects.toThrow();
    expect(taken).toEqual([]);
  });
});
