import type { Static } from 'typebox';
import { UNIT_KINDS } from '../../contract/choices.ts';
import { DATE, nullable } from '../../contract/parts.ts';
import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import type { Person } from '../../db/person/find-person.ts';
import { keepUnit as upsertUnit, type Unit } from '../../db/person/units.ts';
import { FREE_TEXT } from '../parts.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { requireAdministrator } from '../may.ts';

export const KEEP_UNIT = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'zh', 'en'],
  properties: { kind: { enum: UNIT_KINDS }, zh: FREE_TEXT, en: FREE_TEXT, untilDay: nullable(DATE) },
} as const;

/** Enters a unit, or its kind and name from now on. */
export async function keepUnit(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  id: string,
  { kind, zh, en, untilDay = null }: Static<typeof KEEP_UNIT>,
): Promise<Unit> {
  await requireAdministrator(database, administrator, by, 'unit.keep');
  const unit = { id, kind, zh, en, untilDay };
  const act = { person: administrator.id, act: 'unit.keep', about: id, detail: { kind, untilDay } } as const;
  await onRecord(database, act, async (tx) => {
    await upsertUnit(tx, unit);
    return true;
  });
  return unit;
}
