import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '../db/connect.ts';
import { findAnswers, type Answer } from '../db/queries/find-answers.ts';
import { isSystemState } from './view.ts';

const FIRST_LOOK_MS = 2;
const SLOWEST_LOOK_MS = 50;

/** Waits for journal rows by command id: one query at a time for everybody in this process. */
export interface Answers {
  /** The answer once the row stands and the award waits for somebody again; null when `ms` have passed without it. */
  wait(commandId: string, ms: number): Promise<Answer | null>;
}

export function answers(database: Database): Answers {
  const waiting = new Map<string, (answer: Answer) => void>();
  let looking = false;

  /** Looks as long as somebody waits, less often the longer nothing comes. */
  async function look(): Promise<void> {
    let pause = FIRST_LOOK_MS;
    while (waiting.size > 0) {
      await delay(pause);
      const found = await findAnswers(database, [...waiting.keys()]);
      const settled = found.filter(({ refusal, stateNow }) => refusal !== null || !isSystemState(stateNow));
      for (const answer of settled) waiting.get(answer.commandId)?.(answer);
      pause = settled.length > 0 ? FIRST_LOOK_MS : Math.min(pause * 1.5, SLOWEST_LOOK_MS);
    }
  }

  return {
    async wait(commandId, ms) {
      let giveUp: NodeJS.Timeout | undefined;
      const answer = new Promise<Answer | null>((resolve, reject) => {
        waiting.set(commandId, resolve);
        giveUp = setTimeout(() => resolve(null), ms);
        if (looking) return;
        looking = true;
        look()
          .catch(reject)
          .finally(() => (looking = false));
      });
      return answer.finally(() => {
        clearTimeout(giveUp);
        waiting.delete(commandId);
      });
    },
  };
}
