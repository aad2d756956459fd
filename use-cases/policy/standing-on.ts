import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { IsoDate } from '../../policy/dates.ts';
import { simulatedPolicy } from '../../policy/shipped-standing.ts';
import type { PolicyStatus } from '../../policy/policy-status.ts';
import { statusOn as decidedOn } from '../../policy/versions.ts';

/** Returns in what right the policy is applied on a day, by what the office has decided so far. */
export async function statusOn({ sql }: Database, on: IsoDate): Promise<PolicyStatus> {
  const shipped = simulatedPolicy();
  const { acts } = await findOfficeActs(sql);
  const decided = decidedOn(shipped.version, acts, on);
  return decided.kind === 'draft' ? shipped : decided;
}
