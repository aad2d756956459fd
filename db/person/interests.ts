import type { Queryable } from '../connect.ts';

/** @returns false if it is declared from that day already; @throws foreign key violations */
export async function insertInterest(
  { sql }: Queryable,
  person: string,
  enterprise: string,
  fromDay: string,
): Promise<boolean> {
  const { count } = await sql`insert into interests (person_id, enterprise, from_day)
    values (${person}, ${enterprise}, ${fromDay}) on conflict do nothing`;
  return count === 1;
}

/** Sets the last day of a declared interest, or brings it forward. @returns false if none is declared from that day that lasts so long */
export async function endInterest(
  { sql }: Queryable,
  {
    person,
    enterprise,
    fromDay,
    untilDay,
  }: { person: string; enterprise: string; fromDay: string; untilDay: string },
): Promise<boolean> {
  const { count } = await sql`update interests set until_day = ${untilDay}
    where person_id = ${person} and enterprise = ${enterprise} and from_day = ${fromDay} and ${untilDay}::date >= from_day
      and (until_day is null or until_day >= ${untilDay})`;
  return count === 1;
}
