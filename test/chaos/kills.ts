import { setTimeout as delay } from 'node:timers/promises';

/** One process that was killed. */
export interface Kill {
  readonly name: string;
  readonly pid: number;
  readonly at: number;
}

export interface Killing {
  readonly count: number;
  /** Between one and the next, in milliseconds: the least and the most. */
  readonly everyMs: readonly [number, number];
  /** Kills each process once before any of them twice. */
  readonly eachOnce?: boolean;
}

const LOOK_MS = 100;

/**
 * Kills processes with SIGKILL, at instants and in an order that `random` draws, until there were so many.
 * @param victims who runs now, by name
 * @param onKill is notified of each, and waited for
 */
export async function killAtRandom(
  victims: () => Readonly<Record<string, number>>,
  { count, everyMs: [least, most], eachOnce = false }: Killing,
  random: () => number,
  onKill: (kill: Kill) => Promise<void>,
): Promise<readonly Kill[]> {
  const kills: Kill[] = [];
  const mayDie = ([name, pid]: readonly [string, number]): boolean => {
    const deaths = kills.filter((kill) => kill.name === name);
    return !(eachOnce && deaths.length > 0) && deaths.every((kill) => kill.pid !== pid);
  };
  while (kills.length < count) {
    await delay(least + random() * (most - least));
    let living = Object.entries(victims()).filter(mayDie);
    while (living.length === 0) {
      await delay(LOOK_MS);
      living = Object.entries(victims()).filter(mayDie);
    }
    const [name, pid] = living[Math.floor(random() * living.length)] ?? ['', 0];
    if (name === '') continue;
    process.kill(pid, 'SIGKILL');
    const kill = { name, pid, at: Date.now() };
    kills.push(kill);
    await onKill(kill);
  }
  return kills;
}
