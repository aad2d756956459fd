import { fieldError, type FieldErrorCode } from '../../contract/field-errors.ts';
import type { ChangeContent } from '../../db/administration/proposals.ts';
import type { Database, Queryable } from '../../db/connect.ts';
import { findUnits, succeedUnit, type Unit } from '../../db/person/units.ts';
import { requireNotPast } from '../ended.ts';
import { Refused } from '../refused.ts';

type Succeeded = Extract<ChangeContent, { kind: 'unit.succeed' }>;

/**
 * A unit ends with today or later, since its officers have acted up to now, and no later than it was to end; who takes over is there then.
 * @throws Refused `record.unknown`, `record.exists`, `end.onlyEarlier`, `request.invalid`
 */
export async function checkSuccession(
  database: Database,
  { unit, successor, untilDay }: Succeeded,
): Promise<void> {
  const units = await findUnits(database);
  const ending = units.find(({ id }) => id === unit);
  if (ending === undefined) throw new Refused('record.unknown');
  if (ending.successor !== null) throw new Refused('record.exists');
  if (ending.untilDay !== null && ending.untilDay < untilDay) throw new Refused('end.onlyEarlier');
  requireNotPast(untilDay);
  const other = units.find(({ id }) => id === successor);
  if (other === undefined) throw invalid('/successor', 'unknownUnit');
  const isThere = other.untilDay === null || other.untilDay > untilDay;
  if (!isThere || followers(units, other).includes(unit)) throw invalid('/successor', 'noSuccessor');
}

/** @returns the id of the unit; @throws Refused `record.exists` */
export async function enterSuccession(tx: Queryable, succeeded: Succeeded): Promise<string> {
  if (!(await succeedUnit(tx, succeeded))) throw new Refused('record.exists');
  return succeeded.unit;
}

/** A unit, and who took it over, and who took that one over. */
function followers(units: readonly Unit[], { id, successor }: Unit): readonly string[] {
  const others = units.filter((each) => each.id !== id);
  const next = others.find((each) => each.id === successor);
  return next === undefined ? [id] : [id, ...followers(others, next)];
}

function invalid(at: string, code: FieldErrorCode): Refused {
  return new Refused('request.invalid', { errors: [fieldError(at, code)] });
}
