import type { Static } from 'typebox';
import type { Database } from '../../db/connect.ts';
import { findRegisterKeys } from '../../db/enterprise/register-feed.ts';
import { pageOf, type SEARCHED_PAGE } from '../list-page.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns the keys with which programs of registries sign, by id.
 * @throws Refused `duty.missing`
 */
export async function listKeys(
  database: Database,
  by: Reader,
  { after = '', text = '', limit }: Static<typeof SEARCHED_PAGE>,
) {
  await requireReader(database, by, ADMINISTRATORS, 'registry.listKeys');
  const { rows, next } = await pageOf(
    limit,
    (most) => findRegisterKeys(database, { after, text, limit: most }),
    ({ id }) => id,
  );
  return { keys: rows, next };
}
