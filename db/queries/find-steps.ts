import type { Message } from '../../contract/message.ts';
import type { Refusal } from '../../contract/refusals.ts';
import type { Outcome } from '../../contract/step.ts';
import type { Database } from '../connect.ts';

/** A journal row with everything that its hash covers. */
export interface JournalRow {
  readonly application: string;
  readonly seq: number;
  readonly machineVersion: number;
  readonly message: Message;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly runId: string;
  readonly previous: string | null;
  readonly refusal: Refusal | null;
  readonly outcome: Outcome;
  readonly hash: string;
}

/** The journal of one application, oldest first. */
export async function findSteps({ sql }: Database, application: string): Promise<readonly JournalRow[]> {
  return sql<JournalRow[]>`
    select application, seq, machine_version as "machineVersion", message, state_before as "stateBefore",
      state_after as "stateAfter", run_id as "runId", previous, refusal, outcome, hash
    from steps where application = ${application} order by seq`;
}
