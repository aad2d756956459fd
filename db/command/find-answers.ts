import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { steps } from '../step/steps.table.ts';

const COLUMNS = ['commandId', 'application', 'seq', 'person', 'type', 'stateAfter', 'refusal'] as const;
const ANSWER = selectList(steps, COLUMNS, 's');

/** What came of a command. */
export interface Answer extends RowOf<typeof steps, (typeof COLUMNS)[number]> {
  /** Whether what the newest step set off is still to be recorded: the award moves on by itself in a moment. */
  readonly movesOn: boolean;
}

/** The rows of these commands, those that exist; one query for everybody who waits. */
export async function findAnswers(
  { sql }: Database,
  commandIds: readonly string[],
): Promise<readonly Answer[]> {
  return sql<Answer[]>`
    select ${sql.unsafe(ANSWER)},
      coalesce(jsonb_array_length(newest.outcome->'events') > 0, false) or newest.outcome ? 'earlier' as "movesOn"
    from steps s join applications a on a.id = s.application
      join steps newest on newest.application = a.id and newest.seq = a.seq
    where s.command_id = any(${commandIds as string[]})`;
}
