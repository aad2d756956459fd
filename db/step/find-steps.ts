import { and, eq, gt } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { steps } from './steps.table.ts';

const COLUMNS = [
  'application',
  'seq',
  'machineVersion',
  'event',
  'stateBefore',
  'stateAfter',
  'runId',
  'previous',
  'refusal',
  'outcome',
  'hash',
  'commandId',
  'accepted',
  'type',
  'person',
  'at',
] as const;

/** A journal row: everything that its hash covers, and the columns beside it by which it is found. Instants in UTC. */
export type JournalRow = RowOf<typeof steps, (typeof COLUMNS)[number]>;

const journalOf = prepared((value: Value<{ application: string }>) =>
  query
    .select(selected(steps, ...COLUMNS))
    .from(steps)
    .where(eq(steps.application, value('application')))
    .orderBy(steps.seq),
);

const behind = prepared((value: Value<{ application: string; seq: number }>) =>
  query
    .select(selected(steps, 'seq', 'hash'))
    .from(steps)
    .where(and(eq(steps.application, value('application')), gt(steps.seq, value('seq'))))
    .orderBy(steps.seq),
);

/** The journal of one application, oldest first. */
export async function findSteps(on: Queryable, application: string): Promise<readonly JournalRow[]> {
  return journalOf(on, { application });
}

/** The rows of one application behind its number `seq`, oldest first. */
export async function findStepsBehind(
  on: Queryable,
  application: string,
  seq: number,
): Promise<readonly Pick<JournalRow, 'seq' | 'hash'>[]> {
  return behind(on, { application, seq });
}
