import type { IsoDate } from '../dates.ts';
import type { Applied, Unit } from '../numbers.ts';
import type { Pack } from '../pack.ts';
import type { NumberUsed } from '../verdict/verdict.ts';

/** Returns a number of the policy as it is used on a day, with where it stands. */
export function numberUsed(pack: Pack, name: string, on: IsoDate): NumberUsed {
  return used(pack, name, pack.number(name, on), on);
}

/** Returns a day of the policy as it is used on a day, with where it stands. */
export function dayUsed(
  pack: Pack,
  name: string,
  on: IsoDate,
): NumberUsed & { readonly value: IsoDate | null } {
  const applied = pack.day(name, on);
  return { ...used(pack, name, applied, on), value: applied?.value ?? null };
}

/** One that has ended, or that the text leaves open, is used as well: its value is null. */
function used(
  { numbers, since }: Pack,
  name: string,
  applied: Applied<Unit, string | number> | null,
  on: IsoDate,
): NumberUsed {
  const rule = numbers[name];
  if (rule === undefined) throw new RangeError(`the policy states nothing of ${name}`);
  const values: readonly { readonly from: IsoDate }[] = rule.values;
  const from = values.findLast((dated) => dated.from <= on)?.from ?? since;
  return { name, value: applied?.value ?? null, unit: rule.unit, from, clause: rule.clause };
}
