import { randomBytes } from 'node:crypto';
import {
  keepAnswer,
  releaseKey,
  reserveKey,
  type KeptAnswer,
  type KeyedRequest,
} from '../../db/command/idempotency.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';
import type { Command } from './command.ts';

export type { KeptAnswer, KeyedRequest } from '../../db/command/idempotency.ts';

/** Longer than an act waits for its row by this: past it, the process that worked on it has died. */
const GRACE_SECONDS = 10;

/**
 * Gives one effect and one final answer to a key, whichever process is asked and whenever it dies: the command's id stands
 * in the database before the command has any effect, and the journal takes each command once.
 * @param application that the command is about, or null for a new one
 * @param work does the act; its answer is kept if it `isFinal`
 * @throws Refused `idempotency.otherBody`, `idempotency.running`
 */
export async function answerOnce(
  { database, patienceMs }: Pick<Ports, 'database' | 'patienceMs'>,
  keyed: KeyedRequest,
  application: string | null,
  work: (command: Command) => Promise<{ readonly answer: KeptAnswer; readonly isFinal: boolean }>,
): Promise<KeptAnswer> {
  const fresh = { commandId: newId(32), application: application ?? `A${newId(15)}` };
  const reserved = await reserveKey(database, keyed, fresh, patienceMs / 1000 + GRACE_SECONDS);
  switch (reserved.found) {
    case 'other':
      throw new Refused('idempotency.otherBody');
    case 'running':
      throw new Refused('idempotency.running', { retryAfterSeconds: 1 });
    case 'answer':
      return reserved.answer;
    case 'ours':
      return workOn(reserved);
    default:
      return reserved satisfies never;
  }

  async function workOn(command: Command): Promise<KeptAnswer> {
    try {
      const { answer, isFinal } = await work(command);
      if (isFinal) return await keepAnswer(database, keyed, answer);
      await releaseKey(database, keyed);
      return answer;
    } catch (error) {
      await releaseKey(database, keyed);
      throw error;
    }
  }
}

function newId(length: number): string {
  return randomBytes(length).toString('hex').slice(0, length);
}
