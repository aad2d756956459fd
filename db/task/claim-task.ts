import type { Database, Queryable } from '../connect.ts';
import type { Person } from '../person/find-person.ts';
import { inboxesOf } from './find-tasks.ts';

/** How long a task stays with the person who took it and does not take it again. */
const CLAIM_HOURS = 24;

/** An open task by the parts of its id. */
export interface TaskKey {
  readonly application: string;
  readonly openedBy: number;
  readonly task: string;
  readonly unit: string;
}

/** Who has a task; nobody if both are null. */
export interface Claimed {
  readonly claimedBy: string | null;
  readonly claimedUntil: string | null;
}

/** What a claim that is written anew begins with; `at` stays for somebody who takes it again. */
const RENEWED = `person = excluded.person, until = excluded.until, xid = pg_current_xact_id(),
      at = case when held.person = excluded.person and held.until > now() then held.at else now() end`;

/** Takes a task upon a person, or finds who has it. Null if it is in none of their inboxes. */
export async function claimTask({ sql }: Database, person: Person, key: TaskKey): Promise<Claimed | null> {
  const { application, openedBy, task, unit } = key;
  const { duties, units } = inboxesOf(person);
  const [taken] = await sql<Claimed[]>`
    insert into task_claims as held (application, opened_by, task, unit, person, until)
    select t.application, t.opened_by, t.task, t.unit, ${person.id}, now() + make_interval(hours => ${CLAIM_HOURS})
    from tasks t join unnest(${duties}::text[], ${units}::text[]) as inbox(duty, unit)
      on t.duty = inbox.duty and t.unit = inbox.unit
    where t.application = ${application} and t.opened_by = ${openedBy} and t.task = ${task} and t.unit = ${unit}
      and t.closed_at is null
    on conflict (application, opened_by, task, unit) do update set ${sql.unsafe(RENEWED)}
      where held.person = excluded.person or held.until <= now()
    returning person as "claimedBy", utc(until) as "claimedUntil"`;
  return taken ?? findClaim({ sql } as Database, person, key);
}

/** Gives a task back if this person has it; returns who has it then. Null if it is in none of their inboxes. */
export async function releaseTask({ sql }: Database, person: Person, key: TaskKey): Promise<Claimed | null> {
  const { application, openedBy, task, unit } = key;
  await sql`update task_claims set until = now(), xid = pg_current_xact_id()
    where application = ${application} and opened_by = ${openedBy} and task = ${task}
      and unit = ${unit} and person = ${person.id} and until > now()`;
  return findClaim({ sql } as Database, person, key);
}

/** Gives an open task to a person whose inbox it is in, even if somebody has it. Null if it is in none of their inboxes. */
export async function reassignTask({ sql }: Queryable, to: Person, key: TaskKey): Promise<Claimed | null> {
  const { application, openedBy, task, unit } = key;
  const { duties, units } = inboxesOf(to);
  const [given] = await sql<Claimed[]>`
    insert into task_claims as held (application, opened_by, task, unit, person, until)
    select t.application, t.opened_by, t.task, t.unit, ${to.id}, now() + make_interval(hours => ${CLAIM_HOURS})
    from tasks t join unnest(${duties}::text[], ${units}::text[]) as inbox(duty, unit)
      on t.duty = inbox.duty and t.unit = inbox.unit
    where t.application = ${application} and t.opened_by = ${openedBy} and t.task = ${task} and t.unit = ${unit}
      and t.closed_at is null and not exists (select from duties d
        where d.application = t.application and d.person = ${to.id} and d.capacity <> t.duty)
    on conflict (application, opened_by, task, unit) do update set ${sql.unsafe(RENEWED)}
    returning person as "claimedBy", utc(until) as "claimedUntil"`;
  return given ?? null;
}

async function findClaim({ sql }: Database, person: Person, key: TaskKey): Promise<Claimed | null> {
  const { application, openedBy, task, unit } = key;
  const { duties, units } = inboxesOf(person);
  const [found] = await sql<Claimed[]>`
    select c.person as "claimedBy", utc(c.until) as "claimedUntil"
    from tasks t join unnest(${duties}::text[], ${units}::text[]) as inbox(duty, unit)
        on t.duty = inbox.duty and t.unit = inbox.unit
      left join task_claims c on (c.application, c.opened_by, c.task, c.unit) = (t.application, t.opened_by, t.task, t.unit)
        and c.until > now()
    where t.application = ${application} and t.opened_by = ${openedBy} and t.task = ${task} and t.unit = ${unit}
      and t.closed_at is null
    limit 1`;
  return found ?? null;
}
