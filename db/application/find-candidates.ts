import type { Database } from '../connect.ts';
import { ENTERED_PAIRS, ENTERS_CLAIM, pairsOf } from '../step/searched-signs.ts';

/** More are found as quickly by walking the list: about one row in each few hundred is one of them. */
const MOST = 2_000;

/**
 * Returns the ids of the applications that may be what a text means, by the index on pairs of signs, by firm, and by the
 * beginning of an id; null if there are so many that walking the list finds them sooner.
 */
export async function findCandidates({ sql }: Database, text: string): Promise<readonly string[] | null> {
  const searched = text.toLowerCase();
  const rows = await sql<{ candidate: string }[]>`
    select candidate from (
      (select s.application as candidate from steps s
        where ${sql.unsafe(ENTERS_CLAIM)} and ${sql.unsafe(ENTERED_PAIRS)} @> ${pairsOf(searched) as string[]}::text[]
        limit ${sql.unsafe(String(MOST + 1))})
      union all
      (select a.id as candidate from enterprises e join applications a on a.enterprise = e.code
        where position(${searched} in lower(e.name)) > 0 or lower(e.code) = ${searched}
        limit ${sql.unsafe(String(MOST + 1))})
      union all
      (select id as candidate from applications where id >= ${text} and id < ${text} || chr(1114111)
        limit ${sql.unsafe(String(MOST + 1))})
    ) as found limit ${sql.unsafe(String(MOST + 1))}`;
  return rows.length > MOST ? null : rows.map(({ candidate }) => candidate);
}
