import { findApplicationIds } from '../../db/application/find-everything.ts';
import { findPlan, findSwept, insertPlan, type SweepPlan } from '../../db/audit/sweep-plans.ts';
import type { Database } from '../../db/connect.ts';
import { findCheckpoint } from '../../db/log/find-checkpoint.ts';
import { findBehind, type Place } from '../../db/step/follow-journal.ts';

/** Rows of the journal that are read at once. */
const BATCH = 5_000;
const BEGINNING: Place = { xid: '0', application: '', seq: 0 };

/**
 * What a sweep of changes goes over: the awards with a row since the last one that came to its end, and a share of the others, which goes
 * round. It is written down when the sweep begins, so that one that is taken up again goes on with the same.
 * @param share how many awards that did not change are looked at besides
 */
export async function planOf(database: Database, sweep: string, share: number): Promise<SweepPlan> {
  const begun = await findPlan(database, sweep);
  if (begun !== null) return begun;
  const last = await findSwept(database);
  const checkpoint = await findCheckpoint(database);
  const changed = new Set<string>();
  let place = last?.place ?? BEGINNING;
  for (;;) {
    const rows = await findBehind(database, place, BATCH);
    for (const { application } of rows) changed.add(application);
    place = rows.at(-1) ?? place;
    if (rows.length < BATCH) break;
  }
  const others = last === null ? [] : await findApplicationIds(database, last.around, share);
  const plan: SweepPlan = {
    sweep,
    awards: [...new Set([...changed, ...others])].sort(),
    before: last,
    reached: {
      place: { xid: place.xid, application: place.application, seq: place.seq },
      leaves: checkpoint?.size ?? 0,
      around: others.length < share ? '' : (others.at(-1) ?? last?.around ?? ''),
      at: new Date().toISOString(),
    },
  };
  await insertPlan(database, plan);
  return plan;
}
