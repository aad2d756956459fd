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
  /** Whether what the newest step set off is still to be recorded: the award moves on by itself in a moment. */
  readonly movesOn: boolean;
}

/** The rows of these commands, those that exist; one query for everybody who waits. */
export async function findAnswers(
  { sql }: Database,
  commandIds: readonly string[],
): Promise<readonly Answer[]> {
  return sql<Answer[]>`
    select s.command_id as "commandId", s.application, s.seq, s.person, s.type, s.state_after as "stateAfter", s.refusal,
      coalesce(jsonb_array_length(newest.outcome->'events') > 0, false) or newest.outcome ? 'earlier' as "movesOn"
    from steps s join applications a on a.id = s.application
      join steps newest on newest.application = a.id and newest.seq = a.seq
    where s.command_id = any(${commandIds as string[]})`;
}
