import { findVerdict } from '../../db/application/find-verdict.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireParty } from '../may.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { packOf } from '../../policy/packs/versions.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/**
 * Returns the newest verdict on an application as a tree, from the quoted clause to the number.
 * @throws Refused `duty.missing`, `application.unknown`, `verdict.none`
 */
export async function explainApplication(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  application: string,
) {
  await requireParty(database, person, 'application.explain', application);
  const found = await findVerdict(database, application, person);
  if (found === null) throw new Refused('application.unknown');
  if (found.verdict === null) throw new Refused('verdict.none');
  return { application, step: found.step, ...explained(packOf(found.verdict.policy.version), found.verdict) };
}
