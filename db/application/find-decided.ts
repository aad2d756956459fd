import { desc } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { verdicts } from '../ledger/verdicts.table.ts';
import { prepared, query } from '../prepared.ts';

/** An award that was judged, with its newest verdict. */
export type Decided = RowOf<typeof verdicts, 'application' | 'input' | 'verdict'>;

const newest = prepared(() =>
  query
    .selectDistinctOn([verdicts.application], selected(verdicts, 'application', 'input', 'verdict'))
    .from(verdicts)
    .orderBy(verdicts.application, desc(verdicts.step)),
);

/** Every award that was judged. */
export async function findDecided(on: Queryable): Promise<readonly Decided[]> {
  return newest(on, {});
}
