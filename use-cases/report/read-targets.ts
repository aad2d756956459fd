import { findPaidRecognitions, type PaidRecognition } from '../../db/application/find-paid-recognitions.ts';
import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { findTargetNumbers } from '../../db/policy/find-target-numbers.ts';
import { formatKey, keyOn } from '../../policy/engine/claim.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import type { Passage } from '../../policy/engine/text.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import { tiles, type PaidAward, type Tile } from '../../policy/engine/targets/tiles.ts';

/** The goals of the text: those with a number, and those in words alone. */
export interface Targets {
  readonly targets: readonly Tile[];
  readonly narrative: readonly Passage[];
}

/** Returns the progress board of Article 2 on a day, from the awards that stand and the numbers that were entered. */
export async function readTargets({ sql }: Database, on: IsoDate): Promise<Targets> {
  const pack = packOfNewAwards();
  const [awards, entered, { rulings }] = await Promise.all([
    findPaidRecognitions(sql),
    findTargetNumbers(sql),
    findOfficeActs(sql),
  ]);
  const counting = awards.filter(({ policy }) => packOf(policy).district === pack.district).map(counted);
  return {
    targets: tiles(pack, counting, entered, on, rulingsInForce(rulings, on)),
    narrative: pack.narrative.map(pack.passage),
  };
}

/** An award by the key of its own policy. */
function counted({ policy, item, countsOn, ...recognised }: PaidRecognition): PaidAward {
  return { item, countsOn, key: formatKey(keyOn(packOf(policy), item, recognised)) };
}
