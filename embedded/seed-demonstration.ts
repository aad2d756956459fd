import { connect } from '../db/connect.ts';
import { keepSecrets } from '../db/vault/secrets.ts';
import type { Vault } from '../db/vault/vault.ts';
import { BANK_ACCOUNTS, DEMONSTRATION, NAMES } from './demonstration.ts';
import { transact } from '../db/transaction.ts';

/** The comment upon `persons` of a database that the demonstration has filled. */
export const DEMONSTRATION_MARK = 'Samples: the demonstration entered these people.';

/**
 * Enters the demonstration organisation if it is missing, and marks the database. Everything in it is a sample.
 * @param vault where its names and bank accounts go; without one it has none
 */
export async function seedDemonstration(ownerUrl: string, vault: Vault | null = null): Promise<void> {
  const database = connect(ownerUrl, 1);
  const { persons, units, roles, enterprises, registrations, agents, allotments, acts } = DEMONSTRATION;
  try {
    await transact(database, (tx) =>
      Promise.all([
        tx.unsafe(`comment on table persons is '${DEMONSTRATION_MARK}'`),
        tx`insert into persons ${tx(persons)} on conflict do nothing`,
        tx`insert into units ${tx(units)} on conflict do nothing`,
        tx`insert into roles ${tx(roles)} on conflict do nothing`,
        tx`insert into enterprises ${tx(enterprises)} on conflict do nothing`,
        tx`insert into registrations ${tx(registrations)} on conflict do nothing`,
        tx`insert into allotments ${tx(allotments)} on conflict do nothing`,
        tx`insert into agents ${tx(agents)} on conflict do nothing`,
        tx`insert into admin_acts (person, act, about, detail)
          select 'operator', act, about, detail
          from jsonb_to_recordset(${tx.json(acts)}) as entered(act text, about text, detail jsonb)
          where not exists (select from admin_acts)`,
      ]),
    );
    // The samples win famous brands on any day, although the evaluations have ended (A47).
    await database.sql`
      insert into ruling_changes (ruling, value, from_day, reason, proposed_by, confirmed_by, decided_on)
      select 'A47', 'counts', '2018-05-22', 'SAMPLE', 'p-handler-1', 'p-approver-1', '2018-05-22'
      where not exists (select from ruling_changes)`;
    if (vault !== null)
      await transact(database, async (tx) => {
        for (const [holder, secrets] of [...NAMES, ...BANK_ACCOUNTS])
          await keepSecrets({ sql: tx }, vault, holder, secrets);
      });
  } finally {
    await database.close();
  }
}
