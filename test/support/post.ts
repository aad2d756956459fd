import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail server on this machine that takes letters, or refuses as often as it is told. */
export interface Post {
  readonly url: string;
  /** What was taken; `raw` is the letter as it came, and its text once more in plain. */
  readonly letters: readonly { readonly to: string; readonly raw: string; readonly text: string }[];
  /** Refuses the next letters to an address, which it quotes, as servers do. */
  refuse(address: string, times: number): void;
  /** How many it is still to refuse. */
  refusals(): number;
  close(): Promise<void>;
}

export async function openPost(): Promise<Post> {
  const letters: { to: string; raw: string; text: string }[] = [];
  let refused = '';
  let refusals = 0;
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onData(stream, session, done) {
      void text(stream).then((raw) => {
        const to = session.envelope.rcptTo[0]?.address ?? '';
        if (to === refused && refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error(`<${to}>: mailbox busy`), { responseCode: 451 }));
          return;
        }
        const body = Buffer.from(raw.split('\r\n\r\n')[1] ?? '', 'base64').toString();
        letters.push({ to, raw: `${raw}\n${body}`, text: body });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    refuse(address, times) {
      refused = address;
      refusals = times;
    },
    refusals: () => refusals,
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(resolve);
      }),
  };
}
