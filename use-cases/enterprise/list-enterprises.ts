import type { Static } from 'typebox';
import type { Database } from '../../db/connect.ts';
import { findEnterprises, type Enterprise } from '../../db/enterprise/enterprises.ts';
import { pageOf, type SEARCHED_PAGE } from '../list-page.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';

/**
 * Returns enterprises by code.
 * @throws Refused `duty.missing`
 */
export async function listEnterprises(
  database: Database,
  by: Reader,
  { after = '', text = '', limit }: Static<typeof SEARCHED_PAGE>,
): Promise<{ readonly enterprises: readonly Enterprise[]; readonly next: string | null }> {
  await requireReader(database, by, ADMINISTRATORS, 'enterprise.list');
  const { rows, next } = await pageOf(
    limit,
    (most) => findEnterprises(database, { after, text, limit: most }),
    ({ code }) => code,
  );
  return { enterprises: rows, next };
}
