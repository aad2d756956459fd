import { findPaidRecognitions } from '../../db/application/find-paid-recognitions.ts';
import { findStreets } from '../../db/application/find-streets.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Database } from '../../db/connect.ts';
import { findUnits } from '../../db/person/units.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { namedUnit } from '../dossier/named.ts';
import { STAFF, requireReader, type Reader } from '../may.ts';
import { streetScores, type StreetScore } from '../../policy/engine/street-scores.ts';

/** A street or a park (街道（园区）) with what it achieved. */
export interface NamedScore extends StreetScore {
  readonly name: Name;
}

/**
 * Returns the board of all streets and parks for a year (Article 14).
 * @throws Refused `duty.missing`
 */
export async function readStreets(
  database: Database,
  by: Reader,
  year: number,
): Promise<readonly NamedScore[]> {
  await requireReader(database, by, STAFF, 'streets.read');
  const { sql } = database;
  const [awards, streets, units] = await Promise.all([
    findPaidRecognitions(sql),
    findStreets(sql),
    findUnits(database),
  ]);
  const placed = awards.flatMap(({ street, ...award }) => (street === null ? [] : [{ ...award, street }]));
  return streetScores(packOfNewAwards(), packOf, placed, streets, year).map((score) => {
    const { zh, en } = namedUnit(units, score.street);
    return { ...score, name: { zh, en } };
  });
}
