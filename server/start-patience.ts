import { setTimeout as pause } from 'node:timers/promises';
import { codeOf, messageOf } from '../embedded/start-problem.ts';
import { CommandProblem } from './command/problem.ts';
import type { Neighbour } from './neighbour/neighbour.ts';
import { numberOf, type Env } from './settings.ts';

const LOOK_MS = 500;
const REPEAT_MS = 30_000;
const LONGEST_REASON = 200;

/** How a process waits at its start for what it needs and what is not there yet. */
export interface StartPatience {
  /**
   * Resolves once the neighbour answers.
   * @throws CommandProblem if it does not in time, or answers what no waiting mends
   */
  reach(neighbour: Neighbour): Promise<void>;
}

/**
 * All neighbours of a start share the time that `START_PATIENCE_MS` names. What is waited for, and that it is back, is said in one line
 * each; who is asked to stop while it waits ends at once.
 * @param onWait called once for each neighbour that does not answer, and waited for
 */
export function startPatience(
  env: Env,
  onWait: (neighbour: Neighbour) => Promise<void> = async () => Promise.resolve(),
  say: (line: string) => void = (line) => console.error(line),
): StartPatience {
  const patienceMs = numberOf(env, 'START_PATIENCE_MS');
  const until = Date.now() + patienceMs;
  return {
    async reach(neighbour) {
      const first = await away(neighbour);
      if (first === null) return;
      const stop = (): void => process.exit();
      process.once('SIGTERM', stop).once('SIGINT', stop);
      try {
        await onWait(neighbour);
        await wait(neighbour, first, until, patienceMs, say);
      } finally {
        process.off('SIGTERM', stop).off('SIGINT', stop);
      }
    },
  };
}

async function wait(
  neighbour: Neighbour,
  first: string,
  until: number,
  patienceMs: number,
  say: (line: string) => void,
): Promise<void> {
  const { name, setting } = neighbour;
  const since = Date.now();
  const last = new Date(until).toISOString();
  let said = -Infinity;
  for (let reason: string | null = first; reason !== null; reason = await away(neighbour)) {
    if (Date.now() >= until)
      throw new CommandProblem(
        `${name} did not answer within ${String(patienceMs / 1000)} s (${reason}): start it, or correct ${setting}.`,
      );
    if (Date.now() - said >= REPEAT_MS) {
      say(`${name} does not answer (${reason}): this process waits for it, until ${last} at the latest.`);
      said = Date.now();
    }
    await pause(Math.min(LOOK_MS, Math.max(0, until - Date.now())));
  }
  say(`${name} answers, after ${String(Math.round((Date.now() - since) / 1000))} s.`);
}

/** Why the neighbour does not answer just now; null if it does. @throws CommandProblem if it answers what no waiting mends */
async function away({ name, setting, ask, isAway }: Neighbour): Promise<string | null> {
  try {
    await ask();
    return null;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    if (isAway(error)) return codeOf(error) ?? codeOf(cause) ?? inShort(messageOf(cause));
    throw new CommandProblem(`${name} cannot be used (${messageOf(cause)}): correct ${setting}.`, { cause });
  }
}

/** The engine's client puts the one word that says something into much that says nothing. */
const inShort = (text: string): string =>
  (/message: "([^"]+)"/.exec(text)?.[1] ?? text).slice(0, LONGEST_REASON);
