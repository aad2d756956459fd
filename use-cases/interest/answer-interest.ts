import { REASONED } from '../../contract/signals/schema.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findTouchedActs, insertInterestAnswers, type TouchedAct } from '../../db/person/touched-acts.ts';
import { requirePermission, type Role } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';

export const ANSWER_INTEREST = REASONED;
export const INTEREST_ANSWERERS: readonly Role[] = ['group'];

/**
 * Puts on record that the leading group has looked at the acts on an award that an interest touches which was entered only
 * later: its payment goes on. Nobody does so for a firm in which they, or those for whom they stand in, have an interest.
 * @param seen the version of the award that the person saw; null if they do not say
 * @returns the acts; none if there was nothing to look at
 * @throws Refused `duty.missing`, `interest.declared`, `precondition.missing`, `version.changed`
 */
export async function answerInterest(
  { database }: Pick<Ports, 'database'>,
  person: Person,
  { id: application, enterprise, version }: Pick<ApplicationRow, 'id' | 'enterprise' | 'version'>,
  seen: number | null,
  reasons: string,
): Promise<readonly TouchedAct[]> {
  const attempt = { person: person.id, application, type: 'interest.answer' };
  await requirePermission(database, person, INTEREST_ANSWERERS, attempt);
  const acts = await findTouchedActs(database, { applications: [application] });
  const isConcerned =
    acts.some((act) => act.person === person.id) ||
    person.enterprises.includes(enterprise) ||
    person.interests.some((interest) => interest.enterprise === enterprise);
  if (isConcerned) await refuseOnRecord(database, attempt, new Refused('interest.declared'));
  if (seen === null) await refuseOnRecord(database, attempt, new Refused('precondition.missing'));
  if (seen !== version) await refuseOnRecord(database, attempt, new Refused('version.changed'));
  if (acts.length > 0) await insertInterestAnswers(database, acts, person.id, reasons);
  return acts;
}
