import { once } from 'node:events';
import { connect } from 'node:net';
import { Refused } from '../refused.ts';
import { Unavailable } from '../unavailable.ts';

/** Looks for what harms. `clean`, or `none` where nobody looked. */
export type Scan = (bytes: Buffer) => Promise<'clean' | 'none'>;

export const noScan: Scan = async () => Promise.resolve('none');

const PATIENCE_MS = 30_000;
const CHUNK_BYTES = 64 * 1024;

/**
 * Asks clamd (INSTREAM). If it cannot be asked nothing is taken: a document that nobody looked at is not stored.
 * @throws Refused `document.harmful`, Unavailable `scan.unavailable`
 */
export function clamd(host: string, port: number): Scan {
  return async (bytes) => {
    const answer = await ask(host, port, bytes).catch((cause: unknown) => {
      throw new Unavailable('scan', { cause });
    });
    if (answer === 'stream: OK') return 'clean';
    if (/ FOUND$/.test(answer)) throw new Refused('document.harmful');
    throw new Unavailable('scan', { cause: new Error(`clamd says: ${answer}`) });
  };
}

async function ask(host: string, port: number, bytes: Buffer): Promise<string> {
  const socket = connect({ host, port });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd does not answer')));
  try {
    await once(socket, 'connect');
    const length = Buffer.alloc(4);
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      length.writeUInt32BE(chunk.length);
      socket.write(Buffer.concat([length, chunk]));
    }
    socket.write(Buffer.alloc(4));
    let answer = '';
    for await (const part of socket) answer += String(part);
    return answer.replace(/\0.*$/s, '').trim();
  } finally {
    socket.destroy();
  }
}
