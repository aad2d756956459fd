import type { RefusalCode } from '../../contract/refusals.ts';
import { isViolationOf } from '../violation.ts';

/** What the database itself refuses, by the constraint that says so. */
const ENFORCED: Readonly<Record<string, RefusalCode>> = {
  one_person_one_duty: 'duty.alreadyHeld',
  no_declared_interest: 'interest.declared',
  delegation_in_force: 'delegation.notInForce',
  administrator_decides_nothing: 'administrator.decidesNothing',
  // A payment before this system that was recorded after the keys were read.
  within_highest_level: 'award.aboveHighest',
  no_known_interest: 'interest.known',
  nobody_judges_their_own: 'objection.ownApproval',
  role_is_held: 'role.notHeld',
  unit_is_in_being: 'unit.ended',
  agent_of_the_enterprise: 'enterprise.notYours',
  person_is_known: 'sender.unknown',
  follows_from_the_record: 'origin.unknown',
  one_payment_per_reference: 'reference.taken',
  one_receipt_per_reference: 'reference.taken',
  one_movement_per_reference: 'reference.taken',
  only_exported: 'payment.notExported',
};

/** Returns the refusal of a step that the database did not take; null if the error is none of its rules. */
export function enforcedBy(error: unknown): RefusalCode | null {
  const rule = Object.entries(ENFORCED).find(([constraint]) => isViolationOf(error, constraint));
  return rule?.[1] ?? null;
}

/** Returns the refusal that a rule of the database leads to. Throws if it leads to none. */
export function refusalOfRule(constraint: string): RefusalCode {
  const code = ENFORCED[constraint];
  if (code === undefined) throw new Error(`no refusal is named for the rule ${constraint}`);
  return code;
}
