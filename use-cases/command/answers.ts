import type { Database } from '../../db/connect.ts';
import { findAnswers, type Answer } from '../../db/command/find-answers.ts';
import type { Announcements } from '../../db/step/announcements.ts';

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

export function answers(database: Database, announcements: Announcements): Answers {
  const waiting = new Set<Waiter>();
  let looking = false;
  /** How many announcements were heard before the last look. */
  let known = 0;
  /** Whether somebody began to wait since the last look: their row may have been there for long. */
  let isJoined = false;
  /** Ends the pause for them. */
  let join: () => void = () => undefined;

  /**
   * Looks as long as somebody waits: at once for a person who begins to, when steps are announced, and less often the longer the newest has waited
   * if none are heard.
   */
  async function look(): Promise<void> {
    looking = true;
    try {
      while (waiting.size > 0) {
        const joined = new Promise<void>((resolve) => (join = resolve));
        if (!isJoined) await Promise.race([announcements.next(known, pauseMs()), joined]);
        const isAnnounced = isJoined || announcements.count > known;
        isJoined = false;
        known = announcements.count;
        const commandIds = new Set([...waiting].map(({ commandId }) => commandId));
        const found = await findAnswers(database, [...commandIds]);
        if (found.length > 0 && !isAnnounced && known === announcements.count) announcements.missed();
        for (const answer of found)
          if (answer.refusal !== null || !answer.movesOn)
            for (const waiter of waiting) if (waiter.commandId === answer.commandId) waiter.settle(answer);
      }
    } catch (cause) {
      for (const { fail } of waiting) fail(cause);
    } finally {
      looking = false;
    }
  }

  function pauseMs(): number {
    if (announcements.areHeard) return LONGEST_PAUSE_MS;
    const newest = Math.max(...[...waiting].map(({ since }) => since));
    const pause = (performance.now() - newest) * LATE;
    return Math.min(Math.max(pause, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
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
        isJoined = true;
        if (looking) join();
        else void look();
      });
    },
  };
}
