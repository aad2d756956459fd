import type { Effect } from '../../contract/effects.ts';
import { findUnit } from '../../db/queries/find-unit.ts';
import { beijingDay } from '../../policy/dates.ts';
import { departmentsFor } from '../../policy/organisation/departments-for.ts';
import type { Plan, Site } from '../site.ts';

/** Chooses the departments that verify a claim; a body that applies does not verify. */
export async function routeDepartments(
  { sql, step }: Site,
  { claim }: Extract<Effect, { kind: 'departments.route' }>,
): Promise<Partial<Plan>> {
  const unit = await findUnit(sql, claim.enterprise);
  const units = departmentsFor(claim, beijingDay(step.message.at), unit);
  return { events: [{ type: 'departments.routed', payload: { units } }] };
}
