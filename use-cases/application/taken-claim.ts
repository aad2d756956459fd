import type { Database } from '../../db/connect.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { errorsAt } from '../field-errors.ts';
import { dayIn } from '../day-in.ts';
import { refuseOnRecord, type Attempt } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

/**
 * Returns the payload with its claim as the policy reads it: names that only look alike are one name.
 * @param pack of the policy that the award is on, or would be on
 * @throws Refused `claim.invalid` with the policy's code and the place in the claim; the attempt is recorded
 */
export async function withTakenClaim<Payload extends object>(
  database: Database,
  attempt: Attempt,
  payload: Payload,
  pack: Pack,
): Promise<Payload> {
  if (!('claim' in payload)) return payload;
  const read = readClaim(pack, payload.claim, dayIn(new Date()));
  if (read.ok) return { ...payload, claim: read.value };
  const { code, at, said } = read.problem;
  const reason = { code, at, ...said };
  return refuseOnRecord(
    database,
    attempt,
    new Refused('claim.invalid', { reason, errors: errorsAt('/claim', [reason]) }),
    reason.code,
  );
}
