import { once } from 'node:events';

/** Nobody signs in at a console. */
const CONSOLE = 'console';

/**
 * For whom a command of the audit is run. The worker says it to the process that it starts, over the channel between the two, because
 * the person signed in to ask for it; whoever types the command has no such channel, and names nobody.
 */
export async function requestedBy(): Promise<string> {
  if (process.channel === undefined || !process.connected) return CONSOLE;
  const [asked] = (await once(process, 'message')) as [unknown];
  process.disconnect();
  const isNamed = typeof asked === 'object' && asked !== null && 'requestedBy' in asked;
  return isNamed ? String(asked.requestedBy) : CONSOLE;
}
