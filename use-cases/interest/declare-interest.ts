import type { Static } from 'typebox';
import { CREDIT_CODE, DATE, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { findEnterprises } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { insertInterest } from '../../db/person/interests.ts';
import { findTouchedActs, type TouchedAct } from '../../db/person/touched-acts.ts';
import { requirePerson } from '../person/require-person.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';

export const DECLARE_INTEREST = object({ enterprise: CREDIT_CODE, fromDay: DATE });

/**
 * Enters an interest that another person has declared: from that day they hold no duty on awards of the enterprise.
 * @returns what they have done already on awards of the firm since that day: payment of these waits for the leading group
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `request.invalid`, `record.exists`
 */
export async function declareInterest(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  person: string,
  { enterprise, fromDay }: Static<typeof DECLARE_INTEREST>,
): Promise<readonly TouchedAct[]> {
  await requireAdministrator(database, administrator, by, 'interest.declare');
  requireOthers(administrator, [person]);
  await requirePerson(database, person);
  if ((await findEnterprises(database, { code: enterprise })).length === 0)
    throw new Refused('request.invalid', {
      errors: [typedError('/enterprise', 'unknownEnterprise', { typed: enterprise })],
    });
  const detail = { enterprise, fromDay };
  const act = { person: administrator.id, act: 'interest.declare', about: person, detail } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await insertInterest(tx, person, enterprise, fromDay))) throw new Refused('record.exists');
    return true;
  });
  return findTouchedActs(database, { person });
}
