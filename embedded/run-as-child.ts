/**
 * Runs the program of this system that is named by its URL. When the process that started it is gone, however it died, the
 * program is asked to stop as if by its parent. The channel alone does not keep it running.
 */
const [url] = process.argv.slice(2);
if (url === undefined) throw new Error('usage: run-as-child.ts URL');
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
await import(url);
