import type { Effect } from '../../contract/effects.ts';
import { findEnterpriseFacts } from '../../db/queries/find-enterprise-facts.ts';
import { beijingDay } from '../../policy/dates.ts';
import { departmentsFor } from '../../policy/organisation/departments-for.ts';
import type { Plan, Site } from '../site.ts';

/** Chooses the departments that verify a claim; a body that applies does not verify. */
export async function routeDepartments(
  { sql, step }: Site,
  { claim }: Extract<Effect, { kind: 'departments.route' }>,
): Promise<Partial<Plan>> {
  const known = await findEnterpriseFacts(sql, claim.enterprise, claim.certificate);
  const units = departmentsFor(claim, beijingDay(step.message.at), known?.unit ?? null);
  return { events: [{ type: 'departments.routed', payload: { units } }] };
}
