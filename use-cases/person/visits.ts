import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../../db/connect.ts';
import { findVisits, type Asked, type Visit } from '../../db/person/find-visits.ts';
import { dayIn } from '../day-in.ts';

/** While the database works on one statement, this process works on what another brought. */
const MOST_UNDER_WAY = 2;
/** A statement that takes longer than this holds nobody up: the next one is sent beside it. */
const SLOW_MS = 20;
const MOST_TOGETHER = 100;

export type { Visit } from '../../db/person/find-visits.ts';

/** Who comes, and the application that they ask about: null if nobody is registered under the account. */
export type Visits = (asked: Asked) => Promise<Visit | null>;

interface Waiter {
  readonly asked: Asked;
  readonly resolve: (visit: Visit | null) => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * Two statements at a time for everybody in this process: the person who comes while both are under way shares the next one. Nothing
 * is remembered from one to the next, so that an ended role or a forgotten person is gone at once.
 */
export function visits(database: Database): Visits {
  let waiting: Waiter[] = [];
  let underWay = 0;
  let begun = 0;

  async function ask(): Promise<void> {
    underWay += 1;
    await nextTurn();
    while (waiting.length > 0) {
      const together = waiting.slice(0, MOST_TOGETHER);
      waiting = waiting.slice(MOST_TOGETHER);
      begun = performance.now();
      await answer(together);
    }
    underWay -= 1;
  }

  async function answer(together: readonly Waiter[]): Promise<void> {
    try {
      const asked = together.map((waiter) => waiter.asked);
      const found = await findVisits(database, asked, dayIn(new Date()));
      together.forEach(({ resolve }, index) => resolve(found[index] ?? null));
    } catch (cause) {
      for (const { reject } of together) reject(cause);
    }
  }

  return async (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (underWay < MOST_UNDER_WAY || performance.now() - begun > SLOW_MS) void ask();
    });
}
