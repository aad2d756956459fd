import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../../db/connect.ts';
import { findAnswers, type Answer } from '../../db/command/find-answers.ts';

const SHORTEST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;
/** The person who has waited for some time waits at most this part of it longer than needed. */
const LATE = 0.1;

/** Waits for journal rows by command id: one query at a time for everybody in this process. */
export interface Answers {
  /**
   * The answer once the row stands and the award waits for somebody again; null when `ms` have passed without it.
   * Rejects if the database cannot be asked.
   */
  wait(commandId: string, ms: number): Promise<Answer | null>;
}

interface Waiter {
  readonly commandId: string;
  readonly since: number;
  readonly settle: (answer: Answer | null) => void;
  readonly fail: (cause: unknown) => void;
}

export function answers(database: Database): Answers {
  const waiting = new Set<Waiter>();
  let looking = false;

  /** Looks as long as somebody waits, less often the longer the newest of them has waited. */
  async function look(): Promise<void> {
    looking = true;
    try {
      while (waiting.size > 0) {
        const newest = Math.max(...[...waiting].map(({ since }) => since));
        const pause = (performance.now() - newest) * LATE;
        await delay(Math.min(Math.max(pause, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS));
        const commandIds = new Set([...waiting].map(({ commandId }) => commandId));
        for (const answer of await findAnswers(database, [...commandIds]))
          if (answer.refusal !== null || !answer.movesOn)
            for (const waiter of waiting) if (waiter.commandId === answer.commandId) waiter.settle(answer);
      }
    } catch (cause) {
      for (const { fail } of waiting) fail(cause);
    } finally {
      looking = false;
    }
  }

  return {
    async wait(commandId, ms) {
      return new Promise((resolve, reject) => {
        const done = (): void => {
          clearTimeout(giveUp);
          waiting.delete(waiter);
        };
        const settle = (answer: Answer | null): void => {
          done();
          resolve(answer);
        };
        const fail = (cause: unknown): void => {
          done();
          reject(cause instanceof Error ? cause : new Error('the database cannot be asked', { cause }));
        };
        const giveUp = setTimeout(() => settle(null), ms);
        const waiter: Waiter = { commandId, since: performance.now(), settle, fail };
        waiting.add(waiter);
        if (!looking) void look();
      });
    },
  };
}
