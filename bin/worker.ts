import { endInOneSentence } from '../server/command/command-line.ts';
import { runWorker } from '../server/worker-process.ts';

/** The process that drives the awards and records their steps, configured by environment only. */
await endInOneSentence(runWorker);
process.exit();
