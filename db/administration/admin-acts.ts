import { desc, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { adminActs, type ActDetail } from './admin-acts.table.ts';
import { transact } from '../transaction.ts';

/** Everything that can be changed of people, units, enterprises and the policy. */
export type ActName =
  | 'person.register'
  | 'person.change'
  | 'person.account'
  | 'person.forget'
  | 'person.endSessions'
  | 'role.grant'
  | 'role.end'
  | 'delegation.grant'
  | 'delegation.end'
  | 'interest.declare'
  | 'interest.end'
  | 'unit.keep'
  | 'unit.succeed'
  | 'enterprise.register'
  | 'enterprise.change'
  | 'enterprise.move'
  | 'enterprise.keepAccount'
  | 'agent.appoint'
  | 'agent.dismiss'
  | 'registry.enterKey'
  | 'registry.endKey'
  | 'task.reassign'
  | 'template.enter'
  | 'template.end'
  | 'proposal.make'
  | 'proposal.second'
  | 'proposal.confirm'
  | 'proposal.withdraw'
  | 'change.propose'
  | 'change.confirm'
  | 'change.withdraw'
  | 'journal.renumber'
  | 'history.forget'
  | 'vault.giveUp'
  | 'log.keepCheckpoint'
  | 'award.rejoin';

/** Who changed what about whom or what: ids, days and capacities, never a name. */
export interface Act {
  readonly person: string;
  readonly act: ActName;
  readonly about: string;
  readonly detail?: ActDetail;
}

/** Puts an act on record, in the transaction of what it changes. */
export async function insertAct({ sql }: Queryable, { person, act, about, detail = {} }: Act): Promise<void> {
  await sql`insert into admin_acts (person, act, about, detail) values (${person}, ${act}, ${about}, ${sql.json(detail)})`;
}

/** A change and its record in one transaction: neither stands without the other. What changes nothing (null) leaves none. */
export async function onRecord<Result>(
  database: Database,
  act: Act,
  change: (transaction: Queryable) => Promise<Result | null>,
): Promise<Result | null> {
  return transact(database, async (tx) => {
    const result = await change({ sql: tx });
    if (result !== null) await insertAct({ sql: tx }, act);
    return result;
  });
}

/** Which acts; what is null does not matter. `before` takes only those with a smaller id. */
interface WantedActs {
  readonly about: string | null;
  readonly person: string | null;
  readonly act: string | null;
  readonly before: number | null;
  readonly limit: number;
}

const newest = prepared((value: Value<WantedActs>) =>
  query
    .select(selected(adminActs, 'id', 'at', 'person', 'act', 'about', 'detail'))
    .from(adminActs)
    .where(
      raw`(${value('about')}::text is null or ${adminActs.about} = ${value('about')})
        and (${value('person')}::text is null or ${adminActs.person} = ${value('person')})
        and (${value('act')}::text is null or ${adminActs.act} = ${value('act')})
        and (${value('before')}::bigint is null or ${adminActs.id} < ${value('before')})`,
    )
    .orderBy(desc(adminActs.id))
    .limit(value('limit')),
);

export type RecordedAct = RowOf<typeof adminActs, 'id' | 'at' | 'person' | 'act' | 'about' | 'detail'>;

/** Acts that are wanted, newest first. */
export async function findActs(database: Database, page: WantedActs): Promise<readonly RecordedAct[]> {
  return newest(database, page);
}
