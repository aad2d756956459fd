import { DefaultLogger, Runtime } from '@temporalio/worker';

/** Once per process, before anything else of the engine: only errors are told. */
Runtime.install({
  shutdownSignals: [],
  logger: new DefaultLogger('ERROR'),
  telemetryOptions: { logging: { filter: 'ERROR' } },
});
