import { sql as raw } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Database, Queryable } from '../connect.ts';
import { prepared, query } from '../prepared.ts';
import { transact } from '../transaction.ts';
import { domainCounts } from './domain-counts.table.ts';

/** Held by the process that counts; any number that nothing else locks. */
const COUNTING = 20_261_129;

const counted = prepared(() =>
  query
    .select({
      ageMs: raw<number>`(extract(epoch from now() - ${domainCounts.countedAt}) * 1000)::float8`.as('ageMs'),
      ...selected(domainCounts, 'counts'),
    })
    .from(domainCounts),
);

/**
 * What one process counted for all, at most `freshMs` ago. If it is older, one of those who ask counts and writes it down; the others
 * take what is there.
 * @param count reads what is counted, on the connection it is given; JSON-true
 */
export async function countedOnce<Counts extends object>(
  database: Database,
  freshMs: number,
  count: (on: Queryable) => Promise<Counts>,
): Promise<Counts> {
  const known = await findCounts(database);
  if (known !== null && known.ageMs <= freshMs) return known.counts as Counts;
  const own = await transact(database, async (tx) => {
    const [lock] = await tx<
      { isLocked: boolean }[]
    >`select pg_try_advisory_xact_lock(${COUNTING}) as "isLocked"`;
    if (lock?.isLocked !== true) return null;
    // Another one may have counted since.
    const meanwhile = await findCounts({ sql: tx });
    if (meanwhile !== null && meanwhile.ageMs <= freshMs) return meanwhile.counts as Counts;
    const counts = await count({ sql: tx });
    await tx`
      insert into domain_counts (counted_at, counts) values (now(), ${tx.json(counts as Parameters<typeof tx.json>[0])})
      on conflict (one) do update set counted_at = excluded.counted_at, counts = excluded.counts`;
    return counts;
  });
  return own ?? (known === null ? count(database) : (known.counts as Counts));
}

async function findCounts(
  on: Queryable,
): Promise<{ readonly ageMs: number; readonly counts: unknown } | null> {
  const [row] = await counted(on, {});
  return row ?? null;
}
