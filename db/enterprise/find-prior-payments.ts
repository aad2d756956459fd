import { sql } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { priorPayments } from './prior-payments.table.ts';

const recorded = prepared((value: Value<{ forms: readonly string[] }>) =>
  query
    .select(selected(priorPayments, 'form'))
    .from(priorPayments)
    .where(sql`${priorPayments.form} = any(${value('forms')}::text[])`),
);

/** Returns which of some numbers of prior payments are on record, each in the form in which numbers are compared. */
export async function findPriorPayments(
  on: Queryable,
  forms: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await recorded(on, { forms });
  return new Set(rows.map(({ form }) => form));
}
