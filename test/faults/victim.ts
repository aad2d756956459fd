import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { firstMessage } from '../../bench/first-message.ts';
import { bundledProgram } from '../support/bundled-program.ts';
import type { Workplace } from './field.ts';
import type { Written } from './worker-process.ts';

/** A worker process that will be killed. */
export interface Victim {
  /** It takes tasks from now on. */
  begin(): void;
  /** Rows for which this says true keep their activity waiting for ever; all others go on at once. */
  holds: (written: Written) => boolean;
  /** As if the machine had lost its power. */
  kill(): Promise<void>;
}

/**
 * @param nearMs after which corrections are due; as the rules say where it is left out
 * @param env what else the process is told
 */
export async function startVictim(
  place: Workplace,
  nearMs?: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Victim> {
  const child: ChildProcess = fork(await bundledProgram('test/faults/worker-process.ts'), {
    execArgv: [],
    env: {
      ...process.env,
      TEMPORAL_ADDRESS: place.temporalAddress,
      TEMPORAL_NAMESPACE: place.namespace,
      DATABASE_URL: place.databaseUrls.applicationUrl,
      WORKFLOW_BUNDLE: place.bundlePath,
      ...env,
      ...(nearMs === undefined ? {} : { NEAR_MS: String(nearMs) }),
    },
  });
  await firstMessage(child);
  const victim: Victim = {
    begin: () => void child.send('begin'),
    holds: () => false,
    async kill() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
  child.on('message', (written: Written) => {
    if (!victim.holds(written)) child.send(written.number);
  });
  return victim;
}
