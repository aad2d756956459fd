import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { WireClaim } from '../../contract/effects.ts';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';

/**
 * What was sent, with its claim as the policy reads it: names that only look alike are one name.
 * @throws Refused `claim.invalid` with the policy's code and the place in the claim; the attempt is put on record
 */
export async function withTakenClaim<Payload extends object>(
  deps: Deps,
  person: Person,
  type: string,
  application: string | null,
  payload: Payload,
): Promise<Payload> {
  if (!('claim' in payload)) return payload;
  const read = deps.readClaim(payload.claim as WireClaim, dayIn(new Date()));
  if (read.ok) return { ...payload, claim: read.value };
  await insertDoorRefusal(deps.database, { person: person.id, application, type, code: read.problem.code });
  throw new Refused('claim.invalid', { reason: read.problem });
}
