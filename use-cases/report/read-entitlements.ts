import { findPaidRecognitions } from '../../db/application/find-paid-recognitions.ts';
import type { Database } from '../../db/connect.ts';
import { entitlementsOf, type Entitlements } from '../../policy/engine/entitlements.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';

/** Returns what Article 9 owes an enterprise on a day, by its highest recognition. */
export async function readEntitlements(
  { sql }: Database,
  enterprise: string,
  on: IsoDate,
): Promise<Entitlements> {
  return entitlementsOf(packOfNewAwards(), packOf, await findPaidRecognitions(sql, enterprise), on);
}
