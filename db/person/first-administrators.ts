import type { Database } from '../connect.ts';
import { insertAct } from '../administration/admin-acts.ts';
import { OPERATOR } from '../administration/proposals.ts';
import { grantRole } from './dated-roles.ts';
import { lockAdministrators } from './other-administrators.ts';
import { insertPerson } from './people.ts';
import { transact } from '../transaction.ts';

/**
 * Enters the first administrators with a role from a day (YYYY-MM-DD) on, all of them or none.
 * @returns false if two administer on that day or later: they enter the others through the API, and one alone can do nothing
 * @throws violation of `persons_account_unique`
 */
export async function insertFirstAdministrators(
  database: Database,
  people: readonly { readonly id: string; readonly account: string }[],
  day: string,
): Promise<boolean> {
  return transact(database, async (tx) => {
    await lockAdministrators({ sql: tx });
    const administer = await tx`
      select distinct person_id from roles where capacity = 'administrator' and (until_day is null or until_day >= ${day})`;
    if (administer.length > 1) return false;
    const role = { capacity: 'administrator', unit: null, fromDay: day, untilDay: null };
    for (const { id, account } of people) {
      await insertPerson({ sql: tx }, id, account);
      await insertAct({ sql: tx }, { person: OPERATOR, act: 'person.register', about: id });
      await grantRole({ sql: tx }, { person: id, ...role });
      await insertAct({ sql: tx }, { person: OPERATOR, act: 'role.grant', about: id, detail: role });
    }
    return true;
  });
}
