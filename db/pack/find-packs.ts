import { sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { packs } from './packs.table.ts';

const named = prepared((value: Value<{ digests: readonly string[] }>) =>
  query
    .select(selected(packs, 'digest', 'content'))
    .from(packs)
    .where(raw`${packs.digest} = any(${value('digests')})`)
    .orderBy(packs.digest),
);

/** Returns the editions of packs that are kept under some digests. */
export async function findPacks(
  on: Queryable,
  digests: readonly string[],
): Promise<readonly RowOf<typeof packs, 'digest' | 'content'>[]> {
  return named(on, { digests });
}

/** Returns the digests that verdicts name and under which nothing is kept. */
export async function findUnkeptPacks({ sql }: Queryable): Promise<readonly string[]> {
  const rows = await sql<{ digest: string }[]>`
    select distinct verdict->>'pack' as digest from verdicts
    where not exists (select from packs where packs.digest = verdict->>'pack') order by 1`;
  return rows.map(({ digest }) => digest);
}
