import { findPaidRecognitions } from '../../db/application/find-paid-recognitions.ts';
import type { Database } from '../../db/connect.ts';
import { findTargetNumbers } from '../../db/policy/find-target-numbers.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { tiles, type Tile } from '../../policy/engine/targets/tiles.ts';

/** Returns the progress board of Article 2 on a day, from the awards that stand and the numbers that were entered. */
export async function readTargets({ sql }: Database, on: IsoDate): Promise<readonly Tile[]> {
  const [awards, entered] = await Promise.all([findPaidRecognitions(sql), findTargetNumbers(sql)]);
  return tiles(packOfNewAwards(), awards, entered, on);
}
