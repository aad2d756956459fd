import { selectList, type RowOf } from '../columns/lists.ts';
import type { TransactionSql } from '../connect.ts';
import { unsealed } from '../step/unsealed.table.ts';

/** What waits to be sealed. */
export type Unsealed = RowOf<typeof unsealed, (typeof COLUMNS)[number]>;

const COLUMNS = ['kind', 'source'] as const;
const TAKEN = selectList(unsealed, COLUMNS);

/**
 * Takes up to `limit` rows that are no leaves yet out of what waits; they wait again where the transaction does not
 * commit. The caller has locked the log.
 */
export async function takeUnsealed(tx: TransactionSql, limit: number): Promise<readonly Unsealed[]> {
  return tx<Unsealed[]>`
    delete from unsealed where ctid = any(array(select ctid from unsealed limit ${limit}))
    returning ${tx.unsafe(TAKEN)}`;
}
