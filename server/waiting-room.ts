import { createServer as createClear, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { Tls } from '../api/app.ts';
import { languageOf, problemOf } from '../api/problem.ts';
import { Refused } from '../use-cases/refused.ts';
import type { Dependency } from '../use-cases/unavailable.ts';

const SOON = { 'retry-after': '5', 'cache-control': 'no-store' };

/** How the checks of `GET /api/health/ready` call what an API waits for at its start. */
const CHECKS: Partial<Record<Dependency, string>> = { database: 'postgresql', engine: 'temporal' };

interface WaitingRoom {
  close(): Promise<void>;
}

/**
 * Answers in place of the API while it waits at its start: it lives, it is not ready, and everything else is to be asked again.
 * @param missing what is waited for now
 */
export async function openWaitingRoom(
  host: string,
  port: number,
  tls: Tls | null,
  missing: () => Dependency,
): Promise<WaitingRoom> {
  const answer: RequestListener = ({ url, headers }, response) => {
    const json = (status: number, body: object, type = 'application/json'): void => {
      response.writeHead(status, { ...SOON, 'content-type': `${type}; charset=utf-8` });
      response.end(JSON.stringify(body));
    };
    if (url === '/api/health/live') {
      json(200, { status: 'live' });
      return;
    }
    const dependency = missing();
    if (url === '/api/health/ready') {
      const checks = { [CHECKS[dependency] ?? dependency]: 'does not answer' };
      json(503, { status: 'not ready', checks });
      return;
    }
    const refused = new Refused(`${dependency}.unavailable`);
    json(503, problemOf(refused, languageOf(headers['accept-language']), ''), 'application/problem+json');
  };
  const server = tls === null ? createClear(answer) : createSecure({ ...tls }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    close: async () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
