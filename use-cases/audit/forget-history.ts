import { insertAct } from '../../db/administration/admin-acts.ts';
import { findReadModel } from '../../db/application/find-read-model.ts';
import { findUnexported } from '../../db/audit/find-unexported.ts';
import type { Database } from '../../db/connect.ts';
import { transact } from '../../db/transaction.ts';
import { forgetSecrets } from '../../db/vault/secrets.ts';
import { machineOf } from '../../machine/versions.ts';
import { Refused } from '../refused.ts';

/** What a history that is to be forgotten comes to. */
export type Forgetting = 'forgotten' | 'goesOn' | 'notArchived';

/**
 * Destroys the key by which the engine keeps an award that has ended and whose runs are all in the archive; puts it on record. Nobody
 * reads the engine's histories of it from then on; journal, ledger, archive and documents stay.
 * @param person who does it, as the record names them
 * @throws Refused `application.unknown`
 */
export async function forgetHistory(
  database: Database,
  person: string,
  application: string,
): Promise<Forgetting> {
  const award = await findReadModel(database, application);
  if (award === null) throw new Refused('application.unknown');
  if (machineOf(award.machineVersion).restore(award.snapshot).status === 'active') return 'goesOn';
  if ((await findUnexported(database, 0, [application])).length > 0) return 'notArchived';
  await transact(database, async (sql) => {
    await forgetSecrets({ sql }, `award:${application}`);
    await insertAct({ sql }, { person, act: 'history.forget', about: application });
  });
  return 'forgotten';
}
