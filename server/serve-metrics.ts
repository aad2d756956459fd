import { timingSafeEqual } from 'node:crypto';
import { createServer as createClear, type RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { Tls } from '../api/app.ts';

/** What a collector reads; a registry of `prom-client` is one. */
export interface Exposition {
  readonly contentType: string;
  metrics(): Promise<string>;
}

/** What guards an address past loopback; both null on loopback. */
export interface MetricsGuard {
  readonly tls: Tls | null;
  /** What a collector shows as a bearer token. */
  readonly token: string | null;
}

const OPEN: MetricsGuard = { tls: null, token: null };

/**
 * Answers `GET /metrics` on a port of its own, for the operator's network only, and `GET /live` to a supervisor, who shows no
 * token.
 * @returns what closes it
 */
export async function serveMetrics(
  exposition: Exposition,
  address: string,
  { tls, token } = OPEN,
): Promise<() => void> {
  const { hostname, port } = new URL(`http://${address}`);
  const answer: RequestListener = (request, response) => {
    if (request.url === '/live') {
      response.writeHead(200).end();
      return;
    }
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    if (token !== null && !isBearer(request.headers.authorization ?? '', token)) {
      response.writeHead(401, { 'www-authenticate': 'Bearer' }).end();
      return;
    }
    exposition.metrics().then(
      (text) => response.writeHead(200, { 'content-type': exposition.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  };
  const server = tls === null ? createClear(answer) : createSecure({ ...tls }, answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}

function isBearer(header: string, token: string): boolean {
  const [shown, wanted] = [Buffer.from(header), Buffer.from(`Bearer ${token}`)];
  return shown.length === wanted.length && timingSafeEqual(shown, wanted);
}
