import type { Refusal } from '../../contract/refusals.ts';
import type { Database } from '../connect.ts';

/** What came of a command. */
export interface Answer {
  readonly commandId: string;
  readonly application: string;
  readonly seq: number;
  readonly person: string;
  readonly type: string;
  readonly stateAfter: string;
  readonly refusal: Refusal | null;
  /** Where the award stands now: a system state means that it moves on by itself in a moment. */
  readonly stateNow: string;
}

/** The rows of these commands, those that exist; one query for everybody who waits. */
export async function findAnswers(
  { sql }: Database,
  commandIds: readonly string[],
): Promise<readonly Answer[]> {
  return sql<Answer[]>`
    select s.command_id as "commandId", s.application, s.seq, s.person, s.type, s.state_after as "stateAfter", s.refusal,
      a.state as "stateNow"
    from steps s join applications a on a.id = s.application
    where s.command_id = any(${commandIds as string[]})`;
}
