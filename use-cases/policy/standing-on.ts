import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { IsoDate } from '../../policy/dates.ts';
import { policyStanding } from '../../policy/shipped-standing.ts';
import type { PolicyStanding } from '../../policy/standing.ts';
import { standingOn as decidedOn } from '../../policy/versions.ts';

/** Returns in what right the policy is applied on a day, by what the office has decided so far. */
export async function standingOn({ sql }: Database, on: IsoDate): Promise<PolicyStanding> {
  const shipped = policyStanding();
  const { acts } = await findOfficeActs(sql);
  const decided = decidedOn(shipped.version, acts, on);
  return decided.kind === 'draft' ? shipped : decided;
}
