import { once } from 'node:events';

/** Nobody signs in at a console. */
const CONSOLE = 'console';

/**
 * Returns for whom a command of the audit is run. The worker names the person, who signed in, to the process that it starts, over the
 * channel between the two. A command that is typed has no such channel: it names nobody.
 */
export async function requestedBy(): Promise<string> {
  if (process.channel === undefined || !process.connected) return CONSOLE;
  const received: readonly unknown[] = await once(process, 'message');
  process.disconnect();
  const asked = received[0];
  const isNamed = typeof asked === 'object' && asked !== null && 'requestedBy' in asked;
  return isNamed ? String(asked.requestedBy) : CONSOLE;
}
