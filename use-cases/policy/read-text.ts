import type { Database } from '../../db/connect.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import { publishedText, type PublishedText } from '../../policy/engine/published/text.ts';
import { packOf } from '../../policy/packs/versions.ts';
import { statusOn } from './standing-on.ts';

/** Returns the text of the policy with what it rests on, and in what right it is applied on a day. */
export async function readText(database: Database, on: IsoDate): Promise<PublishedText> {
  const status = await statusOn(database, on);
  return publishedText(packOf(status.version), status, on);
}
