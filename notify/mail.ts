import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { letterFile } from '../contract/letter-file.ts';

/** A letter, and who gets it. */
export interface Letter {
  /** Names the notification: a repeated one is recognised by it. */
  readonly id: number;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends a letter; rejects if nobody took it. */
export type SendMail = (letter: Letter) => Promise<void>;

const PATIENCE_MS = 20_000;

/**
 * Through an SMTP server: `smtps://user:password@host:465`, or `smtp://...`, which goes over to TLS before anything is said
 * unless the server stands on this machine.
 */
export function smtp(url: string, from: string): SendMail {
  const { hostname } = new URL(url);
  const transport = createTransport({
    url,
    requireTLS: !isLoopback(hostname),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (letter) => {
    await transport.sendMail(whole(letter, from));
  };
}

/** Into a folder, one JSON file for each letter: the mailbox of the development profile. */
export function mailbox(folder: string): SendMail {
  const transport = createTransport({ jsonTransport: true });
  return async (letter) => {
    const { message } = await transport.sendMail(whole(letter, 'gongshu@localhost'));
    await mkdir(folder, { recursive: true });
    const file = join(folder, letterFile(letter.id));
    await writeFile(`${file}.new`, message);
    await rename(`${file}.new`, file);
  };
}

function whole({ id, to, subject, text }: Letter, from: string) {
  const host = /@([^>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    // An object, so that no comma in it makes two addresses.
    to: { name: '', address: to },
    subject,
    text,
    textEncoding: 'base64' as const,
    messageId: `<${id}.notification@${host}>`,
    headers: { 'auto-submitted': 'auto-generated' },
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
