import type { Outcome } from '../../contract/step.ts';
import type { Queryable } from '../connect.ts';
import type { Sealable } from '../log/seal.ts';

/** A journal row: everything that its hash covers, and the columns beside it by which it is found. Instants in UTC. */
export interface JournalRow extends Sealable {
  readonly outcome: Outcome;
  readonly hash: string;
  readonly commandId: string;
  readonly accepted: boolean;
  readonly type: string;
  readonly person: string;
  readonly at: string;
}

/** The journal of one application, oldest first. */
export async function findSteps({ sql }: Queryable, application: string): Promise<readonly JournalRow[]> {
  return sql<JournalRow[]>`
    select application, seq, machine_version as "machineVersion", message, state_before as "stateBefore",
      state_after as "stateAfter", run_id as "runId", previous, refusal, outcome, hash,
      command_id as "commandId", accepted, type, person,
      utc(at) as at
    from steps where application = ${application} order by seq`;
}
