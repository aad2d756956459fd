import type { Database } from '../db/connect.ts';
import { findStandingRecognitions } from '../db/application/find-standing-recognitions.ts';
import { findStreets } from '../db/application/find-streets.ts';
import { findTargetNumbers } from '../db/policy/find-target-numbers.ts';
import { entitlementsOf, type Entitlements } from '../policy/article-9/entitlements.ts';
import { streetScores, type StreetScore } from '../policy/article-14/street-scores.ts';
import { tiles, type Tile } from '../policy/targets/tiles.ts';

/** The progress board of Article 2 on a day, from the awards that stand and the numbers that were typed in. */
export async function targetsOn(database: Database, on: string): Promise<readonly Tile[]> {
  const [awards, entered] = await Promise.all([
    findStandingRecognitions(database.sql),
    findTargetNumbers(database.sql),
  ]);
  return tiles(awards, entered, on);
}

/** The board of all streets for a year (Article 14). */
export async function streetsIn(database: Database, year: number): Promise<readonly StreetScore[]> {
  const [awards, streets] = await Promise.all([
    findStandingRecognitions(database.sql),
    findStreets(database.sql),
  ]);
  const placed = awards.flatMap(({ street, ...award }) => (street === null ? [] : [{ ...award, street }]));
  return streetScores(placed, streets, year);
}

/** What Article 9 owes an enterprise on a day, by its highest recognition. */
export async function entitlementsFor(
  database: Database,
  enterprise: string,
  on: string,
): Promise<Entitlements> {
  return entitlementsOf(await findStandingRecognitions(database.sql, enterprise), on);
}
