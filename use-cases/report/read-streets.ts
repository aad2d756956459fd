import { findPaidRecognitions } from '../../db/application/find-paid-recognitions.ts';
import { findStreets } from '../../db/application/find-streets.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Database } from '../../db/connect.ts';
import { STAFF, requireReader, type Reader } from '../may.ts';
import { streetScores, type StreetScore } from '../../policy/engine/street-scores.ts';

/**
 * Returns the board of all streets for a year (Article 14).
 * @throws Refused `duty.missing`
 */
export async function readStreets(
  database: Database,
  by: Reader,
  year: number,
): Promise<readonly StreetScore[]> {
  await requireReader(database, by, STAFF, 'streets.read');
  const { sql } = database;
  const [awards, streets] = await Promise.all([findPaidRecognitions(sql), findStreets(sql)]);
  const placed = awards.flatMap(({ street, ...award }) => (street === null ? [] : [{ ...award, street }]));
  return streetScores(packOfNewAwards(), packOf, placed, streets, year);
}
