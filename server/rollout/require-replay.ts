import type { Client } from '@temporalio/client';
import { deviationsOf } from '../../audit/gate.ts';
import { findEndsOf } from '../../db/application/find-ends-of.ts';
import type { Database } from '../../db/connect.ts';
import { MACHINES } from '../../machine/versions.ts';
import { CommandProblem } from '../command/problem.ts';
import type { Build } from './build.ts';
import { rolledOut } from './rolled-out.ts';

/** Where awards of other builds are found, and the build that is to take them. */
export interface RolloutSite {
  readonly database: Database;
  readonly client: Client;
  readonly build: Build;
}

/** The states of every machine. */
const STATES = [...new Set(Object.values(MACHINES).flatMap(({ states }) => [...states.keys()]))];

/**
 * Replays what is recorded of two awards in each state: a build that would leave a recorded path must not take an award, which would
 * stand still under it and say nothing.
 * @throws CommandProblem if it would
 */
export async function requireReplay(site: RolloutSite): Promise<void> {
  const deviations = await deviationsOf(await gateOf(site), await findEndsOf(site.database, STATES));
  const [first] = deviations;
  if (first === undefined) return;
  throw new CommandProblem(
    `The workflow code of this release does not follow ${String(deviations.length)} recorded runs, the first of them ${first.join(': ')}. Nothing of it may run: keep the workers of the last release, and mend the code (docs/how-to/roll-out.md).`,
  );
}

/** By what the build is judged: whatever is recorded, but for what builds recorded that came after it. */
export async function gateOf({ database, client, build }: RolloutSite) {
  const builds = build.deployment === null ? [] : await rolledOut(client, build.deployment);
  const own = builds.find(({ id }) => id === build.id)?.since ?? Infinity;
  const later = new Set(builds.filter(({ since }) => since > own).map(({ id }) => id));
  const isLater = (id: string): boolean => later.has(id);
  return { database, client, bundlePath: build.bundlePath, build: build.id, isLater };
}
