import type { SWEEP_SCOPES } from '../../contract/choices.ts';
import type { Client } from '@temporalio/client';
import type { Database } from '../../db/connect.ts';
import { findActs, findApplicationIds } from '../../db/application/find-everything.ts';
import { inSnapshot } from '../../db/snapshot.ts';
import type { VerifierKey } from '../log/note.ts';
import type { CheckpointStore } from '../log/store.ts';
import { checkAwards } from './check-awards.ts';
import { checkDuties } from './check-duties.ts';
import { checkRecords } from './check-records.ts';
import { checkWorkflows } from './check-workflows.ts';
import { keptOutside } from './outside.ts';
import { SWEEP_CHECKS, type SweepCheck, type SweepFinding } from './sweep-finding.ts';

/** What a sweep goes over, and what it trusts. */
export interface SweepSite {
  readonly database: Database;
  readonly client: Client;
  /** The workflow bundle of today's code. */
  readonly bundlePath: string;
  readonly keys: readonly VerifierKey[];
  readonly store: CheckpointStore;
  /** Of closed runs on the server, in milliseconds. */
  readonly retentionMs: number;
  /** For how long a workflow that has just begun may have no row yet, in milliseconds; a minute if left out. */
  readonly inFlightMs?: number;
}

/** What came of a sweep: each check with the number of its findings, and the findings. */
export interface Sweep {
  /** Everything on record, or what changed since the last sweep of changes and a share of the rest. */
  readonly scope: (typeof SWEEP_SCOPES)[number];
  readonly awards: number;
  readonly acts: number;
  readonly checks: Readonly<Record<SweepCheck, number>>;
  readonly findings: readonly SweepFinding[];
}

/** Awards that are asked for at once. */
const AT_ONCE = 50;
export const IN_FLIGHT_MS = 60_000;

/**
 * Goes over everything on record as of one instant, whatever is written meanwhile. What is kept outside the database is looked at
 * before, so that the database must have it; histories are read after, so that they must have what the database has.
 * @param onProgress called after each part, with what was done
 */
export async function sweepAll(site: SweepSite, onProgress: (done: string) => void): Promise<Sweep> {
  const outside = await keptOutside(site.store);
  return inSnapshot(site.database, async (snapshot) => {
    const findings: SweepFinding[] = [];
    let awards = 0;
    let acts = 0;
    async function* ids() {
      for (let some = await findApplicationIds(snapshot, '', AT_ONCE); some.length > 0;) {
        const acted = await findActs(snapshot, some);
        findings.push(...checkDuties(acted));
        acts += acted.length;
        yield* some;
        awards += some.length;
        onProgress(`${awards} awards`);
        some = await findApplicationIds(snapshot, some.at(-1) ?? '', AT_ONCE);
      }
    }
    findings.push(...(await checkAwards(site, snapshot, ids())));
    findings.push(...(await checkWorkflows(site, site.inFlightMs ?? IN_FLIGHT_MS)));
    onProgress('workflows');
    findings.push(...(await checkRecords(snapshot, site, outside, onProgress)));
    return sweepOf('everything', awards, acts, findings);
  });
}

/** What came of a sweep, with the number of findings of each check. */
export function sweepOf(
  scope: Sweep['scope'],
  awards: number,
  acts: number,
  findings: readonly SweepFinding[],
): Sweep {
  const count = (check: SweepCheck): number => findings.filter((finding) => finding.check === check).length;
  const checks = Object.fromEntries(SWEEP_CHECKS.map((check) => [check, count(check)])) as Sweep['checks'];
  return { scope, awards, acts, checks, findings };
}
