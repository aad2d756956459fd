import type { IsoDate } from '../../policy/engine/dates.ts';
import { publishedItems, type PublishedItem } from '../../policy/engine/published/items.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { Refused } from '../refused.ts';

/**
 * Returns the award schedule of a day.
 * @throws Refused `day.unknown` before the first text
 */
export function listItems(on: IsoDate): readonly PublishedItem[] {
  const pack = packOfNewAwards();
  const items = publishedItems(pack, on);
  if (items === null) throw new Refused('day.unknown', { day: on, first: pack.since });
  return items;
}
