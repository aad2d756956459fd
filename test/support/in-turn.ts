import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** One address before several API processes. */
interface InTurn {
  readonly url: string;
  /** How many requests each address behind it has had. */
  passed(): readonly number[];
  close(): Promise<void>;
}

/**
 * Passes each request on to the next of these addresses, as a proxy before several processes does.
 * @param perSecond more than so many in a second wait for their turn
 */
export async function inTurn(urls: readonly string[], perSecond = Number.POSITIVE_INFINITY): Promise<InTurn> {
  const passed = urls.map(() => 0);
  let count = 0;
  let next = 0;
  const turn = async (): Promise<void> => {
    const at = Math.max(performance.now(), next);
    next = at + 1000 / perSecond;
    await delay(at - performance.now());
  };
  const server = createServer((asked, answer) => {
    const place = (count += 1) % urls.length;
    passed[place] = (passed[place] ?? 0) + 1;
    const { method, headers } = asked;
    void turn().then(() => {
      const onwards = request(new URL(asked.url ?? '/', urls[place]), { method, headers }, (came) => {
        answer.writeHead(came.statusCode ?? 502, came.headers);
        came.pipe(answer);
      });
      onwards.on('error', () => answer.destroy());
      asked.pipe(onwards);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    passed: () => [...passed],
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
