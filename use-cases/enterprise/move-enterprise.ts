import { onRecord } from '../../db/administration/admin-acts.ts';
import type { Database } from '../../db/connect.ts';
import { insertRegistration, type Enterprise, type Registration } from '../../db/enterprise/enterprises.ts';
import type { Person } from '../../db/person/find-person.ts';
import { requireAdministrator } from '../may.ts';
import type { SignedInBy } from '../session/require-fresh-sign-in.ts';
import { Refused } from '../refused.ts';
import { districtError } from '../unit/place-errors.ts';
import { requirePlace } from '../unit/require-unit.ts';
import { knownEnterprise } from './known-enterprise.ts';
import { requireCome } from './require-come.ts';

/**
 * Enters where an enterprise is registered from a day on; what was before stays on record.
 * @throws Refused `signIn.stale`, `record.unknown`, `request.invalid`, `record.exists` if that day has a registration
 */
export async function moveEnterprise(
  database: Database,
  administrator: Person,
  by: SignedInBy,
  code: string,
  registration: Registration,
): Promise<Enterprise> {
  await requireAdministrator(database, administrator, by, 'enterprise.move');
  await knownEnterprise(database, code);
  const wrong = districtError('/district', registration.district);
  if (wrong !== null) throw new Refused('request.invalid', { errors: [wrong] });
  await requirePlace(database, registration.street, '/street');
  await requireCome(database, code, '/fromDay', registration.fromDay);
  const detail = { fromDay: registration.fromDay, street: registration.street };
  const act = { person: administrator.id, act: 'enterprise.move', about: code, detail } as const;
  await onRecord(database, act, async (tx) => {
    if (!(await insertRegistration(tx, code, registration))) throw new Refused('record.exists');
    return true;
  });
  return knownEnterprise(database, code);
}
