import type { Effect } from '../../contract/effects.ts';
import { findRegister } from '../../db/enterprise/find-register.ts';
import { endOf } from '../../contract/register-event.ts';
import { certificateForm } from '../../policy/engine/certificates.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { endOn } from '../../policy/engine/firm-end.ts';
import { departmentsFor } from '../../policy/engine/organisation/departments-for.ts';
import { concerns, proofsFor } from '../../policy/engine/organisation/verified-facts.ts';
import { proofsNeeded } from '../../policy/engine/needs.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import { statusFor } from '../status-for.ts';
import type { Plan, Site } from '../site.ts';

/**
 * Chooses the departments that verify a claim with what each confirms, and those who have confirmed something that is not so any more; a
 * body that applies does not verify. The first time it also fixes in what right the policy is applied: as it stood on
 * the day of the submission, whatever is adopted later. Of an enterprise that ended before it applied the award hears here.
 */
export async function routeDepartments(
  { sql, policy, pack, step }: Site,
  { claim, documents, submittedAt, before, isEndKnown }: Extract<Effect, { kind: 'departments.route' }>,
): Promise<Partial<Plan>> {
  const register = await findRegister(sql, claim, certificateForm(claim.certificate));
  if (register === null) throw new Error(`no enterprise ${claim.enterprise} is registered`);
  const on = beijingDay(step.event.at);
  const units = departmentsFor(pack, claim, on, register.unit);
  const needed = proofsNeeded(pack, claim, { on, rulings: rulingsInForce(register.rulings, on) });
  const proofs = Object.fromEntries(units.map((unit) => [unit, proofsFor(pack, unit, needed, units)]));
  const now = { claim, documents };
  const changed =
    before === null ? [] : units.filter((unit) => concerns(pack, unit, before, now, proofs[unit] ?? []));
  const status = before?.policy ?? statusFor(policy, policy.version, register.acts, beijingDay(submittedAt));
  const routed = { type: 'departments.routed', payload: { units, changed, proofs, policy: status } } as const;
  const end = isEndKnown ? null : endOn(register.ends, on);
  const ended = end === null ? null : endOf({ ...end, id: end.event });
  return { events: ended === null ? [routed] : [routed, { type: 'enterprise.ended', payload: ended }] };
}
