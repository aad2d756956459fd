import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { IsoDate } from '../../policy/engine/dates.ts';
import type { PolicyStatus } from '../../policy/engine/policy-status.ts';
import { statusOn as decidedOn } from '../../policy/packs/policy-acts.ts';
import { simulatedPolicy } from '../../policy/packs/versions.ts';

/** Returns in what right the policy is applied on a day, by what the office has decided so far. */
export async function statusOn({ sql }: Database, on: IsoDate): Promise<PolicyStatus> {
  const shipped = simulatedPolicy();
  const { acts } = await findOfficeActs(sql);
  const decided = decidedOn(shipped.version, acts, on);
  return decided.kind === 'draft' ? shipped : decided;
}
