import type { Tracing } from './traces.ts';

/** Sends traces by OTLP where `OTEL_EXPORTER_OTLP_ENDPOINT` names a collector; null if it does not. */
export async function tracing(
  service: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Tracing | null> {
  if ((env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') === '') return null;
  // Loaded only where a collector is named: a start is sooner without it.
  const { tracesOf } = await import('./traces.ts');
  return tracesOf(service, env);
}
