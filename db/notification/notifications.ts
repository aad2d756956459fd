import type { Queryable } from '../connect.ts';
import type { PendingQuery, Row } from 'postgres';
import { JOURNAL_EVENT, type JournalEvent, type Place } from '../step/follow-journal.ts';
import type { Person } from '../person/find-person.ts';
import { FIRST_REMARK, RECEIVES_REMARKS } from '../remark/remark-places.ts';

/** A journal row that somebody is notified of. */
export interface Notification extends JournalEvent {
  /** Behind the mark up to which they have read. */
  readonly isNew: boolean;
  /** The task that it opened for them or escalated to them; null for a step of their own application. */
  readonly task: string | null;
}

/**
 * What somebody is notified of, newest first, before a place: accepted steps that others made on applications of their
 * enterprises, remarks to them, steps that opened a task which waits for them, and steps by which a task was escalated to them. Only what is older than every open transaction, so
 * that nothing appears later among what was read.
 */
export async function findNotifications(
  { sql }: Queryable,
  person: Person,
  escalatedTo: readonly string[],
  before: Place | null,
  limit: number,
): Promise<readonly Notification[]> {
  const roles = person.roles.map(({ capacity, unit }) => ({ capacity, unit }));
  const { xid, application, seq } = before ?? { xid: '18446744073709551615', application: '', seq: 0 };
  return sql<Notification[]>`
    select ${sql.unsafe(JOURNAL_EVENT)}, s.task,
      not exists (select from notification_marks mark where mark.person = ${person.id}
        and (s.xid, s.application collate "C", s.seq) <= (mark.xid, mark.application, mark.seq)) as "isNew"
    from (
      select step.xid, step.application, step.seq, step.type, step.accepted, step.state_before, step.state_after,
        step.machine_version, step.at, given.task
      from (
        select own.application, own.seq, null as task from applications a join steps own on own.application = a.id
        where a.enterprise = any(${person.enterprises as string[]}) and own.accepted and own.person <> ${person.id}
        union
        select t.application, t.opened_by, t.task from tasks t
          join jsonb_to_recordset(${sql.json(roles)}) as role(capacity text, unit text)
            on role.capacity = t.duty and (t.unit = '' or t.unit = role.unit)
        where t.closed_at is null and ${person.isStaff}
        union
        select t.application, t.escalated_by, t.task from tasks t
        where t.closed_at is null and t.escalated_to = any(${escalatedTo as string[]})
      ) as given join steps step on step.application = given.application and step.seq = given.seq
      union all
      ${receivedRemarks(sql, person)}
    ) as s
    where s.xid < pg_snapshot_xmin(pg_current_snapshot())
      and (s.xid, s.application collate "C", s.seq) < (${xid}::xid8, ${application}, ${seq})
    order by s.xid desc, s.application collate "C" desc, s.seq desc limit ${limit}`;
}

/** Remarks as steps: to the office from those who apply or administer, and to a firm from the office. */
function receivedRemarks(sql: Queryable['sql'], { id, enterprises, roles }: Person): PendingQuery<Row[]> {
  const isOffice = roles.some(({ capacity }) => RECEIVES_REMARKS.some((each) => each === capacity));
  return sql`
    select m.xid, m.application, ${sql.unsafe(String(FIRST_REMARK))} + m.number, 'remark.sent', true, a.state, a.state,
      a.machine_version, m.at, null
    from remarks m join applications a on a.id = m.application
    where m.person <> ${id} and case when m.sent_by in ('applicant', 'administrator') then ${isOffice}
      else a.enterprise = any(${enterprises as string[]}) end`;
}

/** Notes up to which place somebody has read; a mark never goes back. */
export async function markRead({ sql }: Queryable, person: string, place: Place): Promise<void> {
  const { xid, application, seq } = place;
  await sql`
    insert into notification_marks as mark (person, xid, application, seq)
    values (${person}, ${xid}::xid8, ${application}, ${seq})
    on conflict (person) do update
      set xid = excluded.xid, application = excluded.application, seq = excluded.seq
      where (excluded.xid, excluded.application collate "C", excluded.seq) > (mark.xid, mark.application, mark.seq)`;
}
