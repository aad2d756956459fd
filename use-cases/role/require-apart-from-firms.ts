import type { Queryable } from '../../db/connect.ts';
import { actsForFirm } from '../../db/person/apart-from-firms.ts';
import { Refused } from '../refused.ts';

/**
 * Nobody who acts for a firm holds a role or stands in for somebody who does: they would read what other firms have applied for.
 * @throws Refused `role.actsForFirm`
 */
export async function requireApartFromFirms(on: Queryable, person: string): Promise<void> {
  if (await actsForFirm(on, person)) throw new Refused('role.actsForFirm');
}
