import type { Actor } from '../../contract/parties.ts';
import type { Database } from '../../db/connect.ts';

const SINCE = '1990-01-01';
const done = new WeakMap<Database['sql'], Map<string, Promise<void>>>();

/** Gives somebody who acts in a test the right to: a person with the role, or the agent of an enterprise, since ever. */
export async function enrol({ sql }: Database, actor: Actor): Promise<void> {
  const known = done.get(sql) ?? new Map<string, Promise<void>>();
  done.set(sql, known);
  const name = JSON.stringify(actor);
  const before = known.get(name);
  if (before !== undefined) return before;
  const work = entered(sql, actor);
  known.set(name, work);
  return work;
}

async function entered(sql: Database['sql'], { person, as, unit, principal, enterprise }: Actor) {
  if (as === 'system' || as === 'clock') return;
  for (const id of [person, ...(principal === undefined ? [] : [principal])])
    await sql`insert into persons (id, account) values (${id}, ${id}) on conflict do nothing`;
  if (as === 'applicant') {
    if (enterprise === undefined) return;
    await sql`insert into enterprises (code, name, beneficiary) values (${enterprise}, ${enterprise}, 'enterprise') on conflict do nothing`;
    await sql`insert into agents (person_id, enterprise) values (${person}, ${enterprise}) on conflict do nothing`;
    return;
  }
  if (as === 'objector') return;
  await sql`
    insert into roles (person_id, capacity, unit, from_day)
    select ${principal ?? person}, ${as}, ${unit ?? null}, ${SINCE}
    where not exists (select from roles where person_id = ${principal ?? person} and capacity = ${as} and unit is not distinct from ${unit ?? null})
    on conflict do nothing`;
}
