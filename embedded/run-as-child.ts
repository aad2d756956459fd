import { pathToFileURL } from 'node:url';

/**
 * Runs the program of this system whose path is given. When the process that started it is gone, however it died, the
 * program is asked to stop as if by its parent. The channel alone does not keep it running.
 */
const [program] = process.argv.slice(2);
if (program === undefined) throw new Error('usage: run-as-child PROGRAM');
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
await import(pathToFileURL(program).href);
