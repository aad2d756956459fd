import { sees } from '../../contract/dossier/definition.ts';
import { VERDICT } from '../../contract/dossier/readers.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findVerdict } from '../../db/application/find-verdict.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findAcceptedSteps } from '../../db/step/find-accepted-steps.ts';
import { lookOf } from '../dossier/look-of.ts';
import { requireParty } from '../may.ts';
import { nowOf } from '../now-of.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { packOf } from '../../policy/packs/versions.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

/**
 * Returns the newest verdict on an application as a tree, from the quoted clause to the number.
 * @throws Refused `duty.missing`, `application.unknown` if the person is no party, `verdict.none` if there is none that they see
 */
export async function explainApplication(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  row: ApplicationRow,
) {
  await requireParty(database, person, 'application.explain', row.id);
  const [journal, found] = await Promise.all([
    findAcceptedSteps(database, row.id),
    findVerdict(database, row.id),
  ]);
  const look = lookOf(person, row, journal);
  if (found?.verdict == null || !sees(look, VERDICT)) throw new Refused('verdict.none');
  return {
    application: row.id,
    now: nowOf(row),
    step: found.step,
    ...explained(packOf(found.verdict.policy.version), found.verdict),
  };
}
