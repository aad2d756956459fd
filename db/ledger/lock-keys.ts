import type { HeldAward } from '../../policy/input.ts';
import type { Sql } from '../connect.ts';

/** What one award holds on the keys; `application` is null for what was paid before this system. */
export type HeldOnKeys = HeldAward & { readonly application: string | null };

/** Locks keys and certificates, in one order for everybody, until the transaction ends. */
export async function lockKeys(
  tx: Sql,
  keys: readonly string[],
  certificates: readonly string[],
): Promise<void> {
  const names = [...keys, ...certificates.map((certificate) => `certificate|${certificate}`)];
  const locks = [...new Set(names)].sort();
  await tx`select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${locks}::text[]) as key`;
}

/**
 * Returns what is held on keys. Right behind `lockKeys` it sees everything that was committed before the locks were
 * granted, because it is a statement of its own.
 */
export async function findHeld(tx: Sql, keys: readonly string[]): Promise<readonly HeldOnKeys[]> {
  const list = keys as string[];
  return tx<HeldOnKeys[]>`
    select a.id as application, a.enterprise, coalesce(a.claim->>'standsFor', a.item) as item,
      a.claim->>'certificate' as certificate,
      (select input#>>'{policy,version}' from verdicts where application = a.id order by step desc limit 1) as policy,
      sum(case t.kind when 'post' then t.amount_fen when 'refund' then -t.amount_fen else 0 end)::float8 as "netPaidFen",
      sum(case t.kind when 'commit' then t.amount_fen when 'void' then -t.amount_fen when 'post' then -t.amount_fen
        else 0 end)::float8 as "committedFen"
    from transfers t join applications a on a.id = t.application
    where t.key = any(${list}) group by a.id
    union all
    select null, enterprise, item, certificate, policy, net_paid_fen::float8, 0
    from prior_payments where key = any(${list})
    order by application, certificate`;
}
