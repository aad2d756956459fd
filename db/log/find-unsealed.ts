import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { unsealed } from '../step/unsealed.table.ts';

/** What waits to be sealed. */
export type Unsealed = RowOf<typeof unsealed, (typeof COLUMNS)[number]>;

const COLUMNS = ['kind', 'source'] as const;
const WAITING = selectList(unsealed, COLUMNS);

/** Up to `limit` rows that are no leaves yet. The caller has locked the log; what becomes a leaf waits no longer. */
export async function findUnsealed(tx: Sql, limit: number): Promise<readonly Unsealed[]> {
  return tx<
    Unsealed[]
  >`select distinct ${tx.unsafe(WAITING)} from (select * from unsealed limit ${limit}) as waiting`;
}
