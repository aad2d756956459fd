import { createServer } from 'node:http';
import type { Registry } from 'prom-client';

/**
 * Answers `GET /metrics` on a port of its own, for the operator's network only.
 * @returns what closes it
 */
export async function serveMetrics(registry: Registry, address: string): Promise<() => void> {
  const { hostname, port } = new URL(`http://${address}`);
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return () => {
    server.close();
    server.closeAllConnections();
  };
}
