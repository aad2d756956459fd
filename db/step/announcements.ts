import { setImmediate } from 'node:timers/promises';
import { connect, type Sql, type TransactionSql } from '../connect.ts';

const CHANNEL = 'steps_recorded';

/**
 * Announces that a step was recorded, behind what was sent over its connection in this turn. It is a transaction that writes nothing:
 * within the step's own, all who announce would write to the disk one after the other.
 */
export async function announce(on: Sql | TransactionSql): Promise<void> {
  await setImmediate();
  try {
    await on`select pg_notify(${CHANNEL}, '')`;
  } catch {
    // The next look finds it.
  }
}

/** What is announced of recorded steps, by LISTEN: that there is something to look at, and never what. */
export interface Announcements {
  /** How many were heard. */
  readonly count: number;
  /** Whether anything is heard: a pooler that passes none on, and a lost connection, make no error. */
  readonly areHeard: boolean;
  /** Resolves once more than `since` were heard, after `ms` in any case. */
  next(since: number, ms: number): Promise<void>;
  /** A step was found that had not been announced. */
  missed(): void;
  close(): Promise<void>;
}

/** Between two openings of a connection on which nothing is heard. */
const REOPEN_MS = 1_000;

/** Listens on a connection of its own, and on a new one if steps are missed again and again. */
export function announcements(url: string): Announcements {
  const waiting = new Set<() => void>();
  let count = 0;
  let misses = 0;
  let openedAt = 0;
  let listening: Promise<() => Promise<void>> = Promise.resolve(() => Promise.resolve());

  function heard(): void {
    count += 1;
    misses = 0;
    for (const wake of waiting) wake();
  }

  function open(): void {
    openedAt = performance.now();
    listening = listening.then(async (close) => {
      await close();
      const one = connect(url, 1);
      await one.sql.listen(CHANNEL, heard).catch(() => undefined);
      return async () => one.close();
    });
  }

  open();
  return {
    get count() {
      return count;
    },
    get areHeard() {
      return count > 0 && misses === 0;
    },
    async next(since, ms) {
      if (count > since) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        waiting.add(wake);
      });
    },
    missed() {
      misses += 1;
      // One may be found in the instant in which it is announced.
      if (misses > 1 && performance.now() - openedAt > REOPEN_MS) open();
    },
    async close() {
      await (
        await listening
      )();
    },
  };
}
