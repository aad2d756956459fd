import type { Static } from 'typebox';
import { UNIT_KINDS } from '../../contract/choices.ts';
import { fieldError } from '../../contract/field-errors.ts';
import { DATE, nullable } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findUnits, keepUnit as upsertUnit, type Unit } from '../../db/person/units.ts';
import { countWaitingFor } from '../../db/task/count-waiting-for.ts';
import { FREE_TEXT } from '../parts.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { requireAdministrator } from '../may.ts';
import { Refused } from '../refused.ts';

export const KEEP_UNIT = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'zh', 'en'],
  properties: { kind: { enum: UNIT_KINDS }, zh: FREE_TEXT, en: FREE_TEXT, untilDay: nullable(DATE) },
} as const;

/**
 * Enters a unit, or its kind and name from now on. Who took it over, and since when, stays.
 * @throws Refused `duty.missing`, `signIn.stale`, `request.invalid` if another last day is given to one that was taken over, or a last
 * day to one for which awards wait
 */
export async function keepUnit(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  id: string,
  { kind, zh, en, untilDay = null }: Static<typeof KEEP_UNIT>,
): Promise<Unit> {
  await requireAdministrator(database, administrator, by, 'unit.keep');
  const known = (await findUnits(database)).find((each) => each.id === id);
  const successor = known?.successor ?? null;
  if (successor !== null && untilDay !== known?.untilDay)
    throw new Refused('request.invalid', { errors: [fieldError('/untilDay', 'takenOver')] });
  const ends = untilDay !== null && untilDay !== known?.untilDay;
  if (ends && (await countWaitingFor(database, id)) > 0)
    throw new Refused('request.invalid', { errors: [fieldError('/untilDay', 'openTasks')] });
  const unit = { id, kind, zh, en, untilDay, successor };
  const act = { person: administrator.id, act: 'unit.keep', about: id, detail: { kind, untilDay } } as const;
  await onRecord(database, act, async (tx) => {
    await upsertUnit(tx, unit);
    return true;
  });
  return unit;
}
