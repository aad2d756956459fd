import { findActs } from '../../db/application/find-everything.ts';
import { findLastPass } from '../../db/audit/export-passes.ts';
import { findPortions, insertPortion, type SweepPlan } from '../../db/audit/sweep-plans.ts';
import { inSnapshot } from '../../db/snapshot.ts';
import { checkAwards } from './check-awards.ts';
import { checkDuties } from './check-duties.ts';
import { checkLeavesFrom } from './check-leaves.ts';
import { checkLog } from './check-log.ts';
import { checkSmall, isOverdue } from './check-records.ts';
import { touchedBy } from './check-touched.ts';
import { checkWorkflows } from './check-workflows.ts';
import { keptOutside } from './outside.ts';
import { planOf } from './plan.ts';
import { IN_FLIGHT_MS, sweepOf, type Sweep, type SweepSite } from './sweep.ts';
import type { SweepFinding } from './sweep-finding.ts';

/** Awards whose histories are replayed by one worker, and portions that are under way at once. */
const AT_ONCE = 50;
const BESIDE = 2;

/**
 * Goes over what changed since the last such sweep came to its end, and over a share of the rest: awards with all that is counted
 * against them, each portion as of an instant of its own; leaves, log and workflows since then; and what is small whole. What it costs
 * depends on what happened, not on all that is on record. One that is taken up again under its id goes on.
 * @param id under which it is put on record
 * @param share how many awards that did not change are looked at
 */
export async function sweepChanges(
  site: SweepSite,
  id: string,
  share: number,
  onProgress: (done: string) => void,
): Promise<Sweep> {
  const outside = await keptOutside(site.store);
  const plan = await planOf(site.database, id, share);
  const portions = await sweepPortions(site, plan, onProgress);
  const findings: SweepFinding[] = portions.flatMap((done) => done.findings as readonly SweepFinding[]);
  const begin = plan.before?.leaves ?? 0;
  const parts: Readonly<Record<string, () => Promise<readonly SweepFinding[]>>> = {
    workflows: async () => checkWorkflows(site, site.inFlightMs ?? IN_FLIGHT_MS, plan.before?.at),
    exports: async () => ((await findLastPass(site.database))?.overdue ?? []).map(isOverdue),
    ...checkSmall(site.database),
    leaves: async () => checkLeavesFrom(site.database, begin),
    log: async () => inSnapshot(site.database, async (on) => checkLog(on, site.keys, outside, begin)),
  };
  for (const [part, check] of Object.entries(parts)) {
    findings.push(...(await check()));
    onProgress(part);
  }
  const acts = portions.reduce((sum, done) => sum + done.acts, 0);
  return sweepOf('changes', plan.awards.length, acts, findings);
}

async function sweepPortions(site: SweepSite, plan: SweepPlan, onProgress: (done: string) => void) {
  const done = new Set((await findPortions(site.database, plan.sweep)).map(({ portion }) => portion));
  const count = Math.ceil(plan.awards.length / AT_ONCE);
  const left = Array.from({ length: count }, (_, portion) => portion).filter((portion) => !done.has(portion));
  let looked = done.size;
  const work = async (): Promise<void> => {
    for (let portion = left.shift(); portion !== undefined; portion = left.shift()) {
      const ids = plan.awards.slice(portion * AT_ONCE, (portion + 1) * AT_ONCE);
      await insertPortion(site.database, { sweep: plan.sweep, portion, ...(await sweepPortion(site, ids)) });
      looked += 1;
      onProgress(
        `${String(Math.min(looked * AT_ONCE, plan.awards.length))} of ${String(plan.awards.length)} awards`,
      );
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, work));
  return findPortions(site.database, plan.sweep);
}

async function sweepPortion(site: SweepSite, ids: readonly string[]) {
  return inSnapshot(site.database, async (snapshot) => {
    const findings = [...(await checkAwards(site, snapshot, ids))];
    const acted = await findActs(snapshot, ids);
    findings.push(...checkDuties(acted));
    for (const check of Object.values(touchedBy(snapshot, ids))) findings.push(...(await check()));
    return { acts: acted.length, findings };
  });
}
