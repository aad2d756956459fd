import { and, desc, eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from '../step/steps.table.ts';

/** An accepted step of a person; of an objection its person is `objector`. Instants in UTC. */
export interface Winner extends RowOf<typeof steps, 'type' | 'person' | 'at'> {
  readonly state: string;
}

const newestBefore = prepared((value: Value<{ application: string; before: number | null }>) =>
  query
    .select({
      ...selected(steps, 'type', 'stateAfter', 'at'),
      person:
        raw<string>`case ${steps.type} when 'objection.file' then 'objector' else ${steps.person} end`.as(
          'person',
        ),
    })
    .from(steps)
    .where(
      and(
        eq(steps.application, value('application')),
        raw`${steps.accepted} and ${steps.person} not in ('system', 'clock')`,
        raw`(${value('before')}::integer is null or ${steps.seq} < ${value('before')})`,
      ),
    )
    .orderBy(desc(steps.seq))
    .limit(1),
);

/** The accepted step that stood before a refused one: who was first, unless they objected to a notice. `before` null asks for the newest. */
export async function findWinner(
  database: Database,
  application: string,
  before: number | null,
): Promise<Winner | null> {
  const [row] = await newestBefore(database, { application, before });
  return row === undefined ? null : { type: row.type, person: row.person, state: row.stateAfter, at: row.at };
}
