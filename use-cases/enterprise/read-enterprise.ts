import type { Database } from '../../db/connect.ts';
import type { Enterprise } from '../../db/enterprise/enterprises.ts';
import { ADMINISTRATORS, requireReader, type Reader } from '../may.ts';
import { knownEnterprise } from './known-enterprise.ts';

/**
 * Returns an enterprise with all its registrations and agents.
 * @throws Refused `duty.missing`, `record.unknown`
 */
export async function readEnterprise(database: Database, by: Reader, code: string): Promise<Enterprise> {
  await requireReader(database, by, ADMINISTRATORS, 'enterprise.read');
  return knownEnterprise(database, code);
}
