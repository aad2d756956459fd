import type { Static } from 'typebox';
import { CREDIT_CODE, DATE, object } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { endInterest as updateInterest } from '../../db/person/interests.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { startsOn, typedError } from '../typed-error.ts';

export const END_INTEREST = object({ enterprise: CREDIT_CODE, fromDay: DATE, untilDay: DATE });

/**
 * Sets the last day of an interest that another person has declared.
 * @throws Refused `signIn.stale`, `admin.own`, `request.invalid`, `record.unknown`
 */
export async function endInterest(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  person: string,
  { enterprise, fromDay, untilDay }: Static<typeof END_INTEREST>,
): Promise<void> {
  await requireAdministrator(database, administrator, by, 'interest.end');
  requireOthers(administrator, [person]);
  if (untilDay < fromDay)
    throw new Refused('request.invalid', {
      errors: [typedError('/untilDay', 'endsTooEarly', { typed: untilDay, right: startsOn(fromDay) })],
    });
  const detail = { enterprise, fromDay, untilDay };
  const act = { person: administrator.id, act: 'interest.end', about: person, detail } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await updateInterest(tx, { person, ...detail }))) throw new Refused('record.unknown');
    return true;
  });
}
