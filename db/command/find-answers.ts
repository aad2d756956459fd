import { sql } from 'drizzle-orm';
import { applicationsWhere, type ApplicationRow } from '../application/find-application.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { written } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';

const COLUMNS = ['commandId', 'application', 'seq', 'person', 'type', 'stateAfter', 'refusal'] as const;
const ANSWER = sql.raw(selectList(steps, COLUMNS, 's'));

/** What came of a command. */
export interface Answer extends RowOf<typeof steps, (typeof COLUMNS)[number]> {
  /** Whether what the newest step set off is still to be recorded: the award moves on by itself in a moment. */
  readonly movesOn: boolean;
  /** The award as it stands now. Who may read it is not checked again: the sender of the command was allowed to. */
  readonly award: ApplicationRow;
}

/** The rows of these commands, those that exist; one query for everybody who waits. */
export async function findAnswers(
  database: Database,
  commandIds: readonly string[],
): Promise<readonly Answer[]> {
  return ofCommands(database, { commandIds });
}

const ofCommands = written<{ readonly commandIds: readonly string[] }, Answer>(
  (value) => sql`
    select ${ANSWER},
      coalesce(jsonb_array_length(newest.outcome->'events') > 0, false) or newest.outcome ? 'earlier' as "movesOn",
      (select to_json(award) from (${applicationsWhere(sql`a.id = s.application`)}) as award) as award
    from steps s join applications on applications.id = s.application
      join steps newest on newest.application = applications.id and newest.seq = applications.seq
    where s.command_id = any(${value('commandIds')}::text[])`,
);
