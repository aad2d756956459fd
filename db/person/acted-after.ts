import type { Queryable } from '../connect.ts';

/** On whose right an act rests: of a person in a capacity, through one substitute if one is named. */
interface Right {
  readonly person: string;
  readonly capacity: string;
  readonly unit: string | null;
  readonly substitute?: string;
}

/** Whether somebody has acted on a right after a day in Hangzhou, themself or through a substitute. */
export async function hasActedAfter(
  { sql }: Queryable,
  { person, capacity, unit, substitute }: Right,
  day: string,
): Promise<boolean> {
  if (capacity === 'administrator') return hasAdministeredAfter({ sql }, person, day);
  const actor = substitute ?? person;
  const [act] = await sql`
    select from duties d join steps s on s.application = d.application
    where d.person = ${person} and s.accepted and (s.at at time zone 'Asia/Shanghai')::date > ${day}
      and s.event #>> '{actor,as}' = ${capacity} and (${unit}::text is null or s.event #>> '{actor,unit}' = ${unit}
        or exists (select from taken_over t where t.unit = s.event #>> '{actor,unit}' and t.by_unit = ${unit}))
      and case when ${substitute ?? null}::text is null
        then coalesce(s.event #>> '{actor,principal}', s.person) = ${person}
        else s.person = ${actor} and s.event #>> '{actor,principal}' = ${person} end
    limit 1`;
  return act !== undefined;
}

async function hasAdministeredAfter({ sql }: Queryable, person: string, day: string): Promise<boolean> {
  const [act] = await sql`
    select from admin_acts where (person = ${person} or detail ->> 'proposedBy' = ${person})
      and (at at time zone 'Asia/Shanghai')::date > ${day} limit 1`;
  return act !== undefined;
}
