import type { Entered } from '../../policy/targets/tiles.ts';
import type { Sql } from '../connect.ts';

/** The typed-in numbers of Article 2 in the order of their entry. */
export async function findTargetNumbers(sql: Sql): Promise<readonly Entered[]> {
  return sql<Entered[]>`
    select target, role, value, as_of::text as "asOf", source from target_numbers order by id`;
}
