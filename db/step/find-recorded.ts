import { and, eq, or } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from './steps.table.ts';

export type RecordedStep = RowOf<typeof steps, 'application' | 'seq' | 'commandId' | 'event' | 'outcome'>;

const inTheWay = prepared((value: Value<{ application: string; seq: number; commandId: string }>) =>
  query
    .select(selected(steps, 'application', 'seq', 'commandId', 'event', 'outcome'))
    .from(steps)
    .where(
      or(
        and(eq(steps.application, value('application')), eq(steps.seq, value('seq'))),
        eq(steps.commandId, value('commandId')),
      ),
    ),
);

/** The rows that stand in the way of a step: one with its number, one with its command. */
export async function findRecorded(
  sql: Sql,
  application: string,
  seq: number,
  commandId: string,
): Promise<readonly RecordedStep[]> {
  return inTheWay({ sql }, { application, seq, commandId });
}
