import { serveApi } from '../server/api-process.ts';
import { endInOneSentence } from '../server/command/command-line.ts';

/** The process that serves the API, configured by environment only. */
await endInOneSentence(serveApi);
process.exit();
