import type { ApplicationRow } from '../../db/application/find-application.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { missingIn, type Missing } from '../../policy/engine/needs.ts';
import { packOf, packOfNewAwards } from '../../policy/packs/versions.ts';

/** Returns the proofs and answers that an application lacks, as the shipped rulings ask for them. */
export function missingOf(row: Pick<ApplicationRow, 'machineVersion' | 'snapshot' | 'at'>): Missing {
  const definition = machineOf(row.machineVersion);
  const current = row.snapshot as BareSnapshot;
  const { claim, documents } = definition.facts(current);
  const policy = definition.policy(current);
  const pack = policy === null ? packOfNewAwards() : packOf(policy);
  return missingIn(pack, claim ?? {}, documents, { on: beijingDay(row.at), rulings: null });
}
