import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { CLOCK } from '../contract/parties.ts';
import type { Database } from '../db/connect.ts';
import { exportPass } from './history/export-pass.ts';
import { sealNext, type Sealer } from './log/seal.ts';

/** What the workflows of the evidence need from the world. */
export interface EvidenceActivities {
  /** Seals until a day's work is done. */
  keepSealing(): Promise<void>;
  /** Issues the letters that the journal calls for, until a day's work is done. */
  keepIssuing(): Promise<void>;
  /** @returns the histories that were not kept before */
  exportFinished(): Promise<number>;
  /** @returns the id of the sweep on record */
  sweep(id: string, requestedBy: string): Promise<string>;
  /** @returns the id of the replay on record */
  replayAward(id: string, application: string, requestedBy: string): Promise<string>;
}

export interface EvidenceDeps {
  readonly database: Database;
  readonly client: Client;
  readonly sealer: Sealer;
  /** Issues the letters of the next steps. @returns how many steps were read */
  readonly issueLetters: () => Promise<number>;
  /** Runs a command of the audit for somebody, apart from this process, which decides awards; tells each sign of life. */
  readonly apart: (
    args: readonly string[],
    requestedBy: string,
    alive: (line: string) => void,
  ) => Promise<void>;
}

const DAY_MS = 86_400_000;
const REST_MS = 1_000;
const ALIVE_MS = 10_000;

/** Does some work again and again for half a day, and rests where there is none. @param work returns how much was done */
async function again(work: () => Promise<number>): Promise<void> {
  const context = Context.current();
  const until = Date.now() + DAY_MS / 2;
  while (Date.now() < until) {
    const done = await work();
    context.heartbeat(done);
    if (done === 0) await context.sleep(REST_MS);
  }
}

export function createEvidenceActivities({
  database,
  client,
  sealer,
  issueLetters,
  apart,
}: EvidenceDeps): EvidenceActivities {
  const onRecord = async (args: readonly string[], requestedBy: string): Promise<void> => {
    const context = Context.current();
    const alive = setInterval(() => {
      context.heartbeat('working');
    }, ALIVE_MS);
    try {
      await apart(args, requestedBy, (line) => {
        context.heartbeat(line);
      });
    } finally {
      clearInterval(alive);
    }
  };
  return {
    keepSealing: async () => again(async () => sealNext(sealer)),
    keepIssuing: async () => again(issueLetters),
    async exportFinished() {
      const context = Context.current();
      const { kept, overdue } = await exportPass(database, client, (count) => {
        context.heartbeat(count);
      });
      const [first] = overdue;
      if (first !== undefined)
        context.log.error('finished runs are not exported, and half of their retention has passed', {
          count: overdue.length,
          first: `run ${first.runId} of ${first.application}`,
        });
      return kept;
    },
    async sweep(id, requestedBy) {
      // An auditor who asks for a sweep gets everything; the clock asks each night for what changed.
      const scope = requestedBy === CLOCK.as ? ['--changes'] : [];
      await onRecord(['sweep', ...scope, '--id', id, '--progress'], requestedBy);
      return id;
    },
    async replayAward(id, application, requestedBy) {
      await onRecord(['replay', application, '--id', id, '--progress'], requestedBy);
      return id;
    },
  };
}
