import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { engine } from '../server/engine.ts';
import type { Sign } from '../server/sender.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Actor } from '../contract/parties.ts';
import type { RefusalCode } from '../contract/refusals.ts';
import type { Database } from '../db/connect.ts';
import { findAnswers } from '../db/command/find-answers.ts';
import { TASK_QUEUE } from '../temporal.config.ts';
import { TourProblem } from './tour-problem.ts';

const PATIENCE_MS = 90_000;
const LOOK_MS = 20;

/** What reaches an award without passing the API: a report of a job, or what an intruder sends who has a key of ours. */
export interface PastTheApi {
  /** @returns the state afterwards, and the code where it was refused */
  send(
    application: string,
    type: AwardEvent['type'],
    actor: Actor,
    payload: object,
  ): Promise<{ readonly state: string; readonly refused: RefusalCode | null }>;
}

/** @throws TourProblem if no row answers */
export function pastTheApi(client: Client, database: Database, sign: Sign): PastTheApi {
  const { deliver } = engine(client, TASK_QUEUE, sign);
  return {
    async send(application, type, actor, payload) {
      const commandId = randomUUID();
      const event = { type, payload, actor, at: new Date().toISOString(), commandId } as AwardEvent;
      await deliver(application, event);
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const [answer] = await findAnswers(database, [commandId]);
        if (answer !== undefined) return { state: answer.stateAfter, refused: answer.refusal?.code ?? null };
        if (Date.now() > until) throw new TourProblem(`${type} for ${application} is not answered`);
        await delay(LOOK_MS);
      }
    },
  };
}
