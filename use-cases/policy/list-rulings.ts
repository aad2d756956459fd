import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { publishedRulings, type PublishedRuling } from '../../policy/engine/published/rulings.ts';

/** Returns every open question of the text with the answer that holds on a day. */
export async function listRulings({ sql }: Database, on: IsoDate): Promise<readonly PublishedRuling[]> {
  return publishedRulings((await findOfficeActs(sql)).rulings, on);
}
