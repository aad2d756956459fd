import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { publishedRulings, type PublishedRuling } from '../../policy/engine/published/rulings.ts';

/** Returns every open question of the text with the answer that holds on a day. */
export async function listRulings({ sql }: Database, on: IsoDate): Promise<readonly PublishedRuling[]> {
  const pack = packOfNewAwards();
  return publishedRulings(pack, (await findOfficeActs(sql)).rulings, on);
}
