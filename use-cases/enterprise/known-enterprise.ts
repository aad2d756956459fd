import type { Database } from '../../db/connect.ts';
import { findEnterprises, type Enterprise } from '../../db/enterprise/enterprises.ts';
import { Refused } from '../refused.ts';

/**
 * Returns an enterprise with all its registrations and agents.
 * @throws Refused `record.unknown`
 */
export async function knownEnterprise(database: Database, code: string): Promise<Enterprise> {
  const [found] = await findEnterprises(database, { code });
  if (found === undefined) throw new Refused('record.unknown');
  return found;
}
