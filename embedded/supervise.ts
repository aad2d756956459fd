import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatMark, markOf } from './process-mark.ts';
import { wordsOf } from './last-words.ts';
import { StartProblem, codeOf, messageOf } from './start-problem.ts';

export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
  /** Opens an IPC channel, for children that say themselves when they are ready. */
  readonly messages?: boolean;
  /** Resolves once the child serves; must end soon after `signal` aborts. */
  readonly ready: (child: ChildProcess, signal: AbortSignal) => Promise<void>;
  readonly readyWithinMs: number;
  /** Asks the child to stop in order; SIGKILL follows after `stopWithinMs`. */
  readonly stopSignal: NodeJS.Signals;
  readonly stopWithinMs: number;
}

export interface Surroundings {
  /** Each child writes `<name>.log` here. */
  readonly logFolder: string;
  /** The mark of each running child lies here as `<name>.pid`, so that a later start finds what a killed one left. */
  readonly runFolder: string;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
  /** How often a child may die within a minute before it is given up; five times if it is left out. */
  readonly deathsAllowed?: number;
  /** Called once when a child keeps dying and is not started again. */
  readonly onGiveUp: (problem: StartProblem) => void;
}

export interface SupervisedChild {
  readonly name: string;
  /** Undefined while the child is down. */
  pid(): number | undefined;
  /** Resolves when the process has ended. Can be called more than once. */
  stop(): Promise<void>;
}

/** A child that dies more often than this within the window is not started again, unless its surroundings say otherwise. */
const DEATHS_ALLOWED = 5;
const WINDOW_MS = 60_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;

interface Running {
  readonly child: ChildProcess;
  /** Resolves to how the process ended, in words. */
  readonly ended: Promise<string>;
}

/**
 * Starts a child, resolves when it is ready, and starts it again whenever it dies without being asked to.
 * The child leads its own process group, so that Ctrl-C reaches only this process, which then stops all in order.
 * @throws StartProblem when the child ends or stays silent before it was ready for the first time.
 */
export async function supervise(spec: ChildSpec, around: Surroundings): Promise<SupervisedChild> {
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  const deaths: number[] = [];
  let running: Running | undefined = await startReady(spec, around, stopping.signal);
  const watched = watch(running);

  async function watch(first: Running): Promise<void> {
    let how = await first.ended;
    while (!isStopping()) {
      running = undefined;
      const deathsLately = countDeath(deaths);
      if (deathsLately > (around.deathsAllowed ?? DEATHS_ALLOWED)) {
        around.onGiveUp(
          new StartProblem(
            `${spec.name} died ${deathsLately} times within a minute (${how}); ${lastWords(spec, around)}`,
          ),
        );
        return;
      }
      around.say(`${spec.name} stopped unexpectedly (${how}) and is started again`);
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** (deathsLately - 1), LONGEST_PAUSE_MS);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (isStopping()) return;
      try {
        running = await startReady(spec, around, stopping.signal);
        around.say(`${spec.name} is back`);
        how = await running.ended;
      } catch (error) {
        how = messageOf(error);
      }
    }
  }

  return {
    name: spec.name,
    pid: () => running?.child.pid,
    stop: async () => {
      const last = running;
      stopping.abort();
      if (last !== undefined) await end(last, spec, around);
      await watched;
      running = undefined;
    },
  };
}

/** Adds a death now and counts those within the window. */
function countDeath(deaths: number[]): number {
  const now = Date.now();
  deaths.push(now);
  return deaths.filter((at) => at > now - WINDOW_MS).length;
}

async function startReady(spec: ChildSpec, around: Surroundings, stopping: AbortSignal): Promise<Running> {
  const running = launch(spec, around);
  const settled = new AbortController();
  try {
    await Promise.race([
      spec.ready(running.child, AbortSignal.any([settled.signal, stopping])),
      running.ended.then((how) => {
        throw new StartProblem(`${spec.name} ended before it was ready (${how}); ${lastWords(spec, around)}`);
      }),
      sleep(spec.readyWithinMs, undefined, { signal: settled.signal }).then(() => {
        throw new StartProblem(
          `${spec.name} was not ready within ${spec.readyWithinMs / 1000} s; ${lastWords(spec, around)}`,
        );
      }),
    ]);
    stopping.throwIfAborted();
    return running;
  } catch (error) {
    await end(running, spec, around);
    throw error;
  } finally {
    settled.abort();
  }
}

function launch(spec: ChildSpec, around: Surroundings): Running {
  const log = openSync(logFile(spec, around), 'a');
  const child = spawn(spec.command, spec.args, {
    detached: true,
    env: spec.env,
    stdio: spec.messages === true ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    ...(spec.cwd !== undefined && { cwd: spec.cwd }),
    ...(spec.uid !== undefined && { uid: spec.uid }),
    ...(spec.gid !== undefined && { gid: spec.gid }),
  });
  closeSync(log);
  const mark = child.pid === undefined ? undefined : markOf(child.pid);
  if (mark !== undefined) writeFileSync(pidFile(spec, around), formatMark(mark));
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => child.pid === undefined && resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code ?? 'unknown'}`));
  });
  return { child, ended };
}

async function end(running: Running, spec: ChildSpec, around: Surroundings): Promise<void> {
  running.child.kill(spec.stopSignal);
  const late = new AbortController();
  const limit = sleep(spec.stopWithinMs, 'late', { signal: late.signal }).catch(() => 'in time');
  if ((await Promise.race([running.ended, limit])) === 'late') killGroup(running.child.pid);
  await running.ended;
  late.abort();
  rmSync(pidFile(spec, around), { force: true });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** What the end of the child's log says went wrong, with the place of the whole. */
function lastWords(spec: ChildSpec, around: Surroundings): string {
  const file = logFile(spec, around);
  return wordsOf(readFileSync(file, 'utf8'), file);
}

function logFile(spec: ChildSpec, around: Surroundings): string {
  return join(around.logFolder, `${spec.name}.log`);
}

function pidFile(spec: ChildSpec, around: Surroundings): string {
  return join(around.runFolder, `${spec.name}.pid`);
}
