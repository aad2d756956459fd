import { startSystem, type System } from './system.ts';
import { welcome } from './welcome.ts';

export interface Options {
  readonly port: number;
  readonly data: string;
  readonly reset: boolean;
  readonly demonstration: boolean;
}

/** As shells say of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/**
 * Starts the whole system, says so, and stops it in order when this process is asked to end. A second Ctrl-C ends this
 * process at once; its children then stop by themselves.
 * @throws StartProblem
 */
export async function startForPeople({ data, port, reset, demonstration }: Options): Promise<void> {
  const interrupted = new AbortController();
  let system: System | undefined;
  const leave = async (exitCode: number): Promise<void> => {
    if (interrupted.signal.aborted) return;
    process.exitCode = exitCode;
    interrupted.abort();
    if (system === undefined) return;
    process.stderr.write('\nstopping in order\n');
    await system.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void leave(0));
  try {
    system = await startSystem({
      dataDir: data,
      port,
      reset,
      demonstration,
      env: process.env,
      say: (line) => process.stderr.write(`${line}\n`),
      onGiveUp: (problem) => {
        process.stderr.write(`${problem.message}\n`);
        void leave(1);
      },
      signal: interrupted.signal,
    });
  } catch (error) {
    if (!interrupted.signal.aborted) throw error;
    process.exitCode = INTERRUPTED;
    return;
  }
  process.stdout.write(welcome(system));
}
