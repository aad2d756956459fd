import { DUTIES } from '../../contract/parties.ts';
import type { Queryable } from '../connect.ts';
import { lockRights } from './apart-from-firms.ts';
import { hasActedAfter } from './acted-after.ts';

export interface Grant {
  readonly person: string;
  readonly capacity: string;
  readonly unit: string | null;
  readonly fromDay: string;
  readonly untilDay: string | null;
}

export type Granted = 'granted' | 'known' | 'conflict';

/**
 * Grants a role from a day on. An administrator decides nothing: nobody holds a duty, their own or that of a
 * principal, and administers on the same day.
 * @throws foreign key violation where there is no such person
 */
export async function grantRole({ sql }: Queryable, grant: Grant): Promise<Granted> {
  const { person, capacity, unit, fromDay, untilDay } = grant;
  await lockRights({ sql }, person);
  const against =
    capacity === 'administrator'
      ? [...DUTIES]
      : (DUTIES as readonly string[]).includes(capacity)
        ? ['administrator']
        : [];
  const [conflict] = await sql`
    select 1 from roles where person_id = ${person} and capacity = any(${against})
      and (until_day is null or until_day >= ${fromDay}) and (${untilDay}::date is null or from_day <= ${untilDay})
    union all select 1 from delegations where ${capacity} = 'administrator' and substitute = ${person}
      and until_day >= ${fromDay} and (${untilDay}::date is null or from_day <= ${untilDay})`;
  if (conflict !== undefined) return 'conflict';
  const { count } = await sql`insert into roles (person_id, capacity, unit, from_day, until_day)
    values (${person}, ${capacity}, ${unit}, ${fromDay}, ${untilDay}) on conflict do nothing`;
  return count === 1 ? 'granted' : 'known';
}

export type Ended = 'ended' | 'unknown' | 'onlyEarlier' | 'afterActs';

/** Brings the last day of a role forward, no further than to the last act that rests on it. */
export async function endRole(
  { sql }: Queryable,
  { person, capacity, unit, fromDay, untilDay }: Grant & { readonly untilDay: string },
): Promise<Ended> {
  const [held] = await sql<{ lasts: string | null }[]>`
    select until_day::text as lasts from roles
    where person_id = ${person} and capacity = ${capacity} and unit is not distinct from ${unit} and from_day = ${fromDay} for update`;
  if (held === undefined) return 'unknown';
  if (held.lasts !== null && held.lasts < untilDay) return 'onlyEarlier';
  if (await hasActedAfter({ sql }, { person, capacity, unit }, untilDay)) return 'afterActs';
  await sql`update roles set until_day = ${untilDay}
    where person_id = ${person} and capacity = ${capacity} and unit is not distinct from ${unit} and from_day = ${fromDay}`;
  return 'ended';
}
