import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { endDelegation as updateDelegation, findParties } from '../../db/person/delegations.ts';
import type { Person } from '../../db/person/find-person.ts';
import { isViolationOf } from '../../db/violation.ts';
import { requireAdministrator, requireOthers } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { requireEnded } from '../ended.ts';
import { Refused } from '../refused.ts';
import { typedError } from '../typed-error.ts';

/**
 * Brings the last day of a delegation between others forward, never before an act of the substitute.
 * @throws Refused `signIn.stale`, `admin.own`, `record.unknown`, `end.onlyEarlier`, `end.afterActs`, `request.invalid` if it ends before its first day
 */
export async function endDelegation(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  id: number,
  untilDay: string,
): Promise<void> {
  await requireAdministrator(database, administrator, by, 'delegation.end');
  requireOthers(administrator, Object.values((await findParties(database, id)) ?? {}));
  const detail = { untilDay };
  const act = { person: administrator.id, act: 'delegation.end', about: String(id), detail } as const;
  await onRecord(database, act, async (tx) => {
    const ended = await updateDelegation(tx, id, untilDay).catch((error: unknown) => {
      if (!isViolationOf(error, 'delegation_ends')) throw error;
      const errors = [typedError('/untilDay', 'endsTooEarly', { typed: untilDay })];
      throw new Refused('request.invalid', { errors }, { cause: error });
    });
    return requireEnded(ended);
  });
}
