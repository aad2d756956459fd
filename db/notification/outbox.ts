import { eq } from 'drizzle-orm';
import { ESCALATED_TO } from '../../contract/escalated-to.ts';
import { selected, selectList, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { journalReaders } from '../step/journal-readers.table.ts';
import type { Place } from '../step/follow-journal.ts';
import type { steps as journal } from '../step/steps.table.ts';
import { channels } from './channels.table.ts';
import { outbox } from './outbox.table.ts';

/** A notification of the outbox. Instants in UTC. */
export type OutgoingNotification = AwardNotification | AddressNotification;

interface Addressed extends RowOf<typeof outbox, 'id' | 'person'>, RowOf<typeof channels, 'language'> {
  /** When it happened. */
  readonly at: string;
}

/** A letter about the address of a person. */
export interface AddressNotification extends Addressed {
  readonly kind: 'confirmAddress' | 'addressChanged';
}

/** What is notified of a step, or of a remark: its type is `remark.sent`, its state that of the award. */
export interface AwardNotification
  extends
    Addressed,
    RowOf<typeof outbox, 'channel' | 'task'>,
    RowOf<typeof journal, 'application' | 'seq' | 'type' | 'stateAfter' | 'machineVersion'> {
  readonly kind: 'step' | 'remark';
  /** It is the mail of a day: it carries all that waited for it. */
  readonly digest: boolean;
}

/** What becomes of a notification. */
export type NotificationState = RowOf<typeof outbox, 'state'>['state'];
export type Ending = Exclude<NotificationState, 'waiting' | 'handedOver'>;

const CARRIED = selectList(outbox, ['application', 'seq', 'task'], 'm');
const OUTGOING = [
  selectList(outbox, ['id', 'kind', 'person', 'channel', 'application', 'seq', 'task'], 'm'),
  selectList(channels, ['language'], 'c'),
  `case m.kind when 'remark' then 'remark.sent' else s.type end as type`,
  `coalesce(s.state_after, a.state) as "stateAfter", coalesce(s.machine_version, a.machine_version) as "machineVersion"`,
].join(', ');

const placeOf = prepared((value: Value<{ reader: string }>) =>
  query
    .select(selected(journalReaders, 'xid', 'application', 'seq'))
    .from(journalReaders)
    .where(eq(journalReaders.reader, value('reader'))),
);
const ofPerson = prepared((value: Value<{ person: string }>) =>
  query
    .select(selected(outbox, 'id'))
    .from(outbox)
    .where(eq(outbox.person, value('person'))),
);
/** Where a reader of the journal stands; null if it has not begun. */
export async function findReader(on: Queryable, reader: string): Promise<Place | null> {
  const [place] = await placeOf(on, { reader });
  return place ?? null;
}

/** Keeps how far a reader has come. One that comes late, because another took over, sets nothing back. */
export async function keepReader({ sql }: Queryable, reader: string, place: Place): Promise<void> {
  const { xid, application, seq } = place;
  await sql`
    insert into journal_readers (reader, xid, application, seq) values (${reader}, ${xid}::xid8, ${application}, ${seq})
    on conflict (reader) do update set xid = excluded.xid, application = excluded.application, seq = excluded.seq
      where (journal_readers.xid, journal_readers.application collate "C", journal_readers.seq)
        < (excluded.xid, excluded.application, excluded.seq)`;
}

/** The channels that somebody who is `given` chose: mail where they have confirmed an address. */
export const WAYS = `join channels c on c.person = given.person
    join lateral (values
      ('email', c.email and exists (select from vault_entries where holder = 'person:' || c.person and field = 'confirmedEmail')),
      ('webhook', c.webhook)) as way(channel, wanted) on way.wanted`;

/**
 * Writes a notification for everybody who is to be notified of these steps by a channel that they chose, mail where they have
 * confirmed an address: agents of the enterprise of what others did, and of a task the person who may do it on a day
 * (YYYY-MM-DD), in their own name or for a principal; of a task that was escalated those who stand above it.
 */
export async function insertIntoOutbox(
  { sql }: Queryable,
  steps: readonly Pick<Place, 'application' | 'seq'>[],
  day: string,
): Promise<void> {
  const [applications, seqs] = [steps.map(({ application }) => application), steps.map(({ seq }) => seq)];
  await sql`
    insert into outbox (application, seq, person, channel, task)
    select given.application, given.seq, given.person, way.channel, min(given.task)
    from (
      select s.application, s.seq, g.person_id as person, null as task
      from unnest(${applications}::text[], ${seqs}::integer[]) as step(application, seq)
      join steps s on s.application = step.application and s.seq = step.seq and s.accepted
      join applications a on a.id = s.application join agents g on g.enterprise = a.enterprise
      where g.person_id <> s.person
      union all
      select s.application, s.seq, coalesce(d.substitute, r.person_id), t.task
      from unnest(${applications}::text[], ${seqs}::integer[]) as step(application, seq)
      join steps s on s.application = step.application and s.seq = step.seq
      join tasks t on t.application = s.application and t.opened_by = s.seq
      join held_roles r on r.capacity = t.duty and (t.unit = '' or t.unit = r.unit)
        and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day})
      left join lateral (select substitute from delegations
        where principal = r.person_id and capacity = r.capacity and (unit is null or unit = r.granted_unit)
          and ${day} between from_day and until_day
        union all select null) as d on true
      where coalesce(d.substitute, r.person_id) <> s.person
      union all
      select s.application, s.seq, coalesce(d.substitute, r.person_id), null
      from unnest(${applications}::text[], ${seqs}::integer[]) as step(application, seq)
      join steps s on s.application = step.application and s.seq = step.seq
      join tasks t on t.application = s.application and t.escalated_by = s.seq
      join unnest(${Object.keys(ESCALATED_TO)}::text[], ${Object.values(ESCALATED_TO)}::text[]) as above("to", capacity)
        on above."to" = t.escalated_to
      join roles r on r.capacity = above.capacity and r.from_day <= ${day} and (r.until_day is null or r.until_day >= ${day})
      left join lateral (select substitute from delegations
        where principal = r.person_id and capacity = r.capacity and ${day} between from_day and until_day
        union all select null) as d on true
    ) as given
    ${sql.unsafe(WAYS)}
    group by given.application, given.seq, given.person, way.channel
    on conflict do nothing`;
}

/**
 * Gathers the mails about steps that came before an instant, for everybody who wants one a day: the newest of a person carries
 * the others.
 */
export async function gatherDigests({ sql }: Queryable, before: string): Promise<void> {
  await sql`
    with waiting as (
      select m.id, m.person from outbox m join channels c on c.person = m.person and c.digest
      where m.state = 'waiting' and m.application is not null and m.channel = 'email' and m.carried_by is null and m.at < ${before}
    ), newest as (select person, max(id) as id from waiting group by person)
    update outbox m set carried_by = newest.id from waiting join newest using (person)
    where m.id = waiting.id and m.carried_by is null`;
}

/**
 * Puts the oldest notifications that nobody has taken over yet together as a batch, which bears the number of the first: what a person
 * wants once a day waits to be gathered.
 */
export async function formBatch({ sql }: Queryable, limit: number): Promise<void> {
  await sql`
    with waiting as (
      select m.id from outbox m left join channels c on c.person = m.person
      where m.state = 'waiting' and m.batch is null and (m.carried_by = m.id or m.carried_by is null
        and not (m.application is not null and m.channel = 'email' and coalesce(c.digest, false)))
      order by m.id limit ${limit} for update of m skip locked
    )
    update outbox set batch = (select min(id) from waiting) from waiting where outbox.id = waiting.id`;
}

/** Notifications that go together. */
export interface Batch {
  readonly batch: number;
  readonly ids: readonly number[];
}

/** The batches that nobody has taken over yet, the oldest first. */
export async function findBatches({ sql }: Queryable): Promise<readonly Batch[]> {
  return sql<Batch[]>`
    select batch, array_agg(id order by id) as ids from outbox where state = 'waiting' and batch is not null
    group by batch order by batch`;
}

/** A step or remark of which a digest tells, and the task that it opened. */
type CarriedStep = RowOf<typeof journal, 'application' | 'seq'> & RowOf<typeof outbox, 'task'>;

/** What a digest tells, oldest first. */
export async function findDigest(
  { sql }: Queryable,
  { id }: Pick<AwardNotification, 'id'>,
): Promise<readonly CarriedStep[]> {
  return sql<CarriedStep[]>`
    select ${sql.unsafe(CARRIED)} from outbox m where m.carried_by = ${id} order by m.id`;
}

/** The ids of everything that a person was ever to be notified of. */
export async function findNotificationsOf(on: Queryable, person: string): Promise<readonly number[]> {
  const rows = await ofPerson(on, { person });
  return rows.map(({ id }) => id);
}

export async function markHandedOver({ sql }: Queryable, { batch }: Pick<Batch, 'batch'>): Promise<void> {
  await sql`update outbox set state = 'handedOver' where batch = ${batch} and state = 'waiting'`;
}

/** A notification that is still to be sent, in the language of its person; null if it has ended, or is not wanted any more. */
export async function findOutgoing({ sql }: Queryable, id: number): Promise<OutgoingNotification | null> {
  const [notification] = await sql<OutgoingNotification[]>`
    select ${sql.unsafe(OUTGOING)}, utc(coalesce(s.at, m.at)) as at, m.carried_by is not null as digest
    from outbox m join channels c on c.person = m.person left join steps s on s.application = m.application and s.seq = m.seq
      left join applications a on a.id = m.application
    where m.id = ${id} and m.state in ('waiting', 'handedOver')
      and (m.application is null or case m.channel when 'email' then c.email else c.webhook end)`;
  return notification ?? null;
}

/** Ends a notification with all that it carries, and what the vault kept for it alone; what has ended stays as it is. */
export async function endOutgoing({ sql }: Queryable, id: number, state: Ending): Promise<void> {
  await sql`
    with ended as (
      update outbox set state = ${state} where (id = ${id} or carried_by = ${id}) and state in ('waiting', 'handedOver')
      returning id, person
    )
    delete from vault_entries e using ended
    where e.holder = 'person:' || ended.person and e.field = 'formerEmail:' || ended.id`;
}

/** How many notifications are still to be sent, how many nobody took, and how many nobody wanted any more. */
export async function countOutbox({ sql }: Queryable): Promise<OutboxCount> {
  const [row] = await sql<OutboxCount[]>`
    select (count(*) filter (where state in ('waiting', 'handedOver')))::integer as waiting,
      (count(*) filter (where state = 'dead'))::integer as dead, (count(*) filter (where state = 'dropped'))::integer as dropped
    from outbox where state <> 'sent'`;
  return row ?? { waiting: 0, dead: 0, dropped: 0 };
}

export interface OutboxCount {
  readonly waiting: number;
  readonly dead: number;
  readonly dropped: number;
}
