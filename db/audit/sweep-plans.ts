import { desc, eq } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { audits } from './audits.table.ts';
import { sweepPlans, type Reached } from './sweep-plans.table.ts';
import { sweepPortions } from './sweep-portions.table.ts';

/** What a sweep of changes goes over. */
export type SweepPlan = RowOf<typeof sweepPlans, 'sweep' | 'awards' | 'reached' | 'before'>;
/** What came of a portion of it. */
export type SweepPortion = RowOf<typeof sweepPortions, 'sweep' | 'portion' | 'acts' | 'findings'>;

const planOf = prepared((value: Value<{ sweep: string }>) =>
  query
    .select(selected(sweepPlans, 'sweep', 'awards', 'reached', 'before'))
    .from(sweepPlans)
    .where(eq(sweepPlans.sweep, value('sweep'))),
);
const swept = prepared(() =>
  query
    .select(selected(sweepPlans, 'reached'))
    .from(sweepPlans)
    .innerJoin(audits, eq(audits.id, sweepPlans.sweep))
    .orderBy(desc(audits.finishedAt))
    .limit(1),
);
const portionsOf = prepared((value: Value<{ sweep: string }>) =>
  query
    .select(selected(sweepPortions, 'sweep', 'portion', 'acts', 'findings'))
    .from(sweepPortions)
    .where(eq(sweepPortions.sweep, value('sweep')))
    .orderBy(sweepPortions.portion),
);

/** Null if the sweep has not begun. */
export async function findPlan(on: Queryable, sweep: string): Promise<SweepPlan | null> {
  const [plan] = await planOf(on, { sweep });
  return plan ?? null;
}

/** How far the last sweep of changes looked that came to its end; null if none did. */
export async function findSwept(on: Queryable): Promise<Reached | null> {
  const [last] = await swept(on, {});
  return last?.reached ?? null;
}

export async function insertPlan(
  { sql }: Queryable,
  { sweep, awards, reached, before }: SweepPlan,
): Promise<void> {
  await sql`insert into sweep_plans (sweep, awards, reached, before)
    values (${sweep}, ${sql.json(awards)}, ${sql.json(reached)}, ${before === null ? null : sql.json(before)}) on conflict do nothing`;
}

/** The portions of a sweep that came to their end. */
export async function findPortions(on: Queryable, sweep: string): Promise<readonly SweepPortion[]> {
  return portionsOf(on, { sweep });
}

export async function insertPortion({ sql }: Queryable, done: SweepPortion): Promise<void> {
  const { sweep, portion, acts, findings } = done;
  await sql`insert into sweep_portions (sweep, portion, acts, findings)
    values (${sweep}, ${portion}, ${acts}, ${sql.json(findings)}) on conflict do nothing`;
}
