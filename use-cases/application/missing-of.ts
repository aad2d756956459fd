import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { Database } from '../../db/connect.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { missingIn, turnsOnRulings, type Missing } from '../../policy/engine/needs.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import { nowOf } from '../now-of.ts';
import { packOfAward } from './pack-of-award.ts';

/** Returns what an application lacks, in words, by the policy that it is on and the rulings of the day by its own clock. */
export async function missingOf({ sql }: Pick<Database, 'sql'>, row: ApplicationRow): Promise<Missing> {
  const { claim, documents } = machineOf(row.machineVersion).facts(row.snapshot as BareSnapshot);
  const pack = packOfAward(row);
  const on = beijingDay(nowOf(row));
  const typed = claim ?? {};
  const rulings = turnsOnRulings(pack, typed)
    ? rulingsInForce((await findOfficeActs(sql)).rulings, on)
    : null;
  return missingIn(pack, typed, documents, { on, rulings });
}
