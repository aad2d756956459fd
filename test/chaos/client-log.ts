import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Answered, Visitor } from '../../tour/visitor.ts';
import type { Trial } from '../../tour/trial.ts';

/** A command that the client sent and that was acknowledged: answered for good, or taken (202). */
interface Acknowledged {
  readonly account: string;
  readonly path: string;
  readonly key: string;
  readonly status: number;
  readonly application: string | null;
  readonly commandId: string | null;
  readonly at: number;
}

/** A checkpoint of the sealed log, as somebody outside noted it. */
export interface NotedCheckpoint {
  readonly size: number;
  readonly root: string;
}

/** What the client itself knows: what it sent, what it was answered, which lives came to which end. */
export interface ClientLog {
  readonly acknowledged: Acknowledged[];
  /** Applications that stood on record before the client began. */
  readonly before: ReadonlySet<string>;
  /** Where the client saw each award last. */
  readonly seen: Map<string, string>;
  /** What went wrong on the client's side, as sentences. */
  readonly complaints: string[];
  readonly checkpoints: NotedCheckpoint[];
  /** When a process was killed last, in milliseconds since the epoch. */
  lastKillAt: number;
}

export const emptyLog = (before: Iterable<string>): ClientLog => ({
  before: new Set(before),
  acknowledged: [],
  seen: new Map(),
  complaints: [],
  checkpoints: [],
  lastKillAt: 0,
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * A client of all API processes in turn, which keeps its own log. Some of its commands that take a key are sent twice with one: the
 * second answer must be the first.
 * @param takesKey whether the API says so of a path
 * @param random draws which, from 0 to 1
 */
export function loggingTrial(
  trials: readonly [Trial, ...Trial[]],
  log: ClientLog,
  takesKey: (path: string) => boolean,
  random: () => number,
): Trial {
  const any = (): Trial => trials[Math.floor(random() * trials.length)] ?? trials[0];
  return {
    // Whoever lets time pass may be killed at it: the same is asked again.
    passTime: (by, application, until) => patiently(() => any().passTime(by, application, until)),
    visitor: (account) => {
      const visitors = trials.map((trial) => trial.visitor(account));
      const other = (): Visitor => visitors[Math.floor(random() * visitors.length)] ?? any().visitor(account);
      return {
        ...other(),
        signIn: () => patiently(() => other().signIn()),
        get: (path) => patiently(() => other().get(path)),
        seen: (path) => patiently(() => other().seen(path)),
        upload: (name, bytes) => patiently(() => other().upload(name, bytes)),
        post: logged(account, other, log, (path) => takesKey(path) && random() < SENT_TWICE),
      };
    },
  };
}

const SENT_TWICE = 0.1;
const PATIENCE_MS = 90_000;
const PAUSE_MS = 1_000;

function logged(
  account: string,
  other: () => Visitor,
  log: ClientLog,
  isSentTwice: (path: string) => boolean,
): Visitor['post'] {
  return async (path, body, key = randomUUID(), headers) => {
    const answer = await patiently(() => other().post(path, body, key, headers));
    if (answer.status >= 300) return answer;
    log.acknowledged.push({
      ...{ account, path, key, status: answer.status, at: Date.now() },
      application: text(answer.body['id']) ?? text(answer.body['application']),
      commandId: text(answer.body['commandId']),
    });
    if (answer.status !== 202 && isSentTwice(path))
      compare(log, path, answer, await patiently(() => other().post(path, body, key, headers)));
    return answer;
  };
}

/** Asks again as long as nobody answers: processes that die while they start may be away for a minute. */
async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > until) throw error;
      await delay(PAUSE_MS);
    }
  }
}

function compare(log: ClientLog, path: string, first: Answered, second: Answered): void {
  const [one, two] = [first, second].map(({ status, body }) => `${String(status)} ${JSON.stringify(body)}`);
  if (one !== two)
    log.complaints.push(`I8: ${path} with one key was answered ${one ?? ''}, and then ${two ?? ''}`);
}
