import type { Sql } from '../connect.ts';

export interface Unsealed {
  readonly kind: string;
  readonly source: string;
}

/**
 * Takes up to `limit` rows that are no leaves yet out of what waits; they wait again where the transaction does not
 * commit. The caller has locked the log.
 */
export async function takeUnsealed(tx: Sql, limit: number): Promise<readonly Unsealed[]> {
  return tx<Unsealed[]>`
    delete from unsealed where ctid = any(array(select ctid from unsealed limit ${limit}))
    returning kind, source`;
}
