import { isLoopback } from '../api/http/own-host.ts';
import { freePort } from '../embedded/ports.ts';
import { serveMetrics } from './serve-metrics.ts';
import { metricsAddressOf, metricsTokenOf } from './settings.ts';
import { tlsFilesOf } from './tls-files.ts';

interface WorkerMetrics {
  /** Where the engine's runtime answers: on loopback, since it knows neither TLS nor tokens. Null if nobody collects. */
  readonly engineAddress: string | null;
  close(): void;
}

/** The metrics of a worker: on loopback by the engine's runtime itself, past it behind TLS and a token. */
export async function workerMetrics(env: NodeJS.ProcessEnv): Promise<WorkerMetrics> {
  const address = metricsAddressOf(env);
  if (address === null || isLoopback(new URL(`http://${address}`).hostname))
    return { engineAddress: address, close: () => undefined };
  const engineAddress = `127.0.0.1:${await freePort()}`;
  const exposition = {
    contentType: 'text/plain; version=0.0.4; charset=utf-8',
    metrics: async () => (await fetch(`http://${engineAddress}/metrics`)).text(),
  };
  const guard = { tls: await tlsFilesOf(env), token: metricsTokenOf(env) };
  return { engineAddress, close: await serveMetrics(exposition, address, guard) };
}
