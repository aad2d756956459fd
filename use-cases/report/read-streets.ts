import { findPaidRecognitions } from '../../db/application/find-paid-recognitions.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import type { Database } from '../../db/connect.ts';
import { findUnits } from '../../db/person/units.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { STAFF, requireReader, type Reader } from '../may.ts';
import { isPlace, type Place } from '../unit/require-unit.ts';
import { streetScores, type StreetScore } from '../../policy/engine/street-scores.ts';

/** A street or a park (街道（园区）) with what it achieved. */
export interface NamedScore extends StreetScore {
  readonly place: Place['kind'];
  readonly name: Name;
}

/**
 * Returns the board of every street and park that was there in a year (Article 14), whether or not it achieved anything.
 * @throws Refused `duty.missing`
 */
export async function readStreets(
  database: Database,
  by: Reader,
  year: number,
): Promise<readonly NamedScore[]> {
  await requireReader(database, by, STAFF, 'streets.read');
  const [awards, units] = await Promise.all([findPaidRecognitions(database.sql), findUnits(database)]);
  const placed = awards.flatMap(({ street, ...award }) => (street === null ? [] : [{ ...award, street }]));
  const places = units
    .filter(isPlace)
    .filter(({ untilDay }) => untilDay === null || untilDay >= `${String(year)}-01-01`);
  const scores = streetScores(
    packOfNewAwards(),
    packOf,
    placed,
    places.map(({ id }) => id),
    year,
  );
  return scores.flatMap((score) =>
    places
      .filter(({ id }) => id === score.street)
      .map(({ kind, zh, en }) => ({ ...score, place: kind, name: { zh, en } })),
  );
}
