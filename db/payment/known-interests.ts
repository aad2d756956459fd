import type { Queryable } from '../connect.ts';

/**
 * Returns the enterprises among some in which one of these persons has an interest on a day that follows from the record: as for any
 * other duty, an agent of the firm or of one that it is one with, who applied or drafted for it, their principals and substitutes.
 * @param day YYYY-MM-DD
 */
export async function findKnownInterests(
  { sql }: Queryable,
  persons: readonly string[],
  enterprises: readonly string[],
  day: string,
): Promise<readonly string[]> {
  const rows = await sql<{ enterprise: string }[]>`
    select enterprise from unnest(${enterprises as string[]}::text[]) as enterprise
    where exists (select from unnest(${persons as string[]}::text[]) as person where is_biased(person, enterprise, ${day}::date))
    order by enterprise`;
  return rows.map(({ enterprise }) => enterprise);
}
