import { sql } from 'drizzle-orm';
import type { HeldByAward } from '../../policy/engine/gainers.ts';
import type { Sql } from '../connect.ts';
import { written } from '../prepared.ts';

/** What may hold something that counts for a claim. */
export interface Holders {
  readonly keys: readonly string[];
  /** The form of its certificate's number, of any issuer. */
  readonly certificateForm: string;
  readonly enterprise: string;
  /** Items of which a firm may have one alone, whatever they are won for. */
  readonly perFirm: readonly string[];
}

const lock = written<{ readonly locks: readonly string[] }, unknown>(
  (value) => sql`
    select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest(${value('locks')}::text[]) as key`,
);

/** Locks keys and certificates, in one order for everybody, until the transaction ends. */
export async function lockKeys(
  tx: Sql,
  keys: readonly string[],
  certificateForms: readonly string[],
): Promise<void> {
  const names = [...keys, ...certificateForms.map((form) => `certificate|${form}`)];
  const locks = [...new Set(names)].sort();
  await lock({ sql: tx }, { locks });
}

type HeldRow = Omit<HeldByAward, 'issuer'> & { readonly issuer: string | null };

const find = written<Holders, HeldRow>(
  (value) => sql`
    select a.id as application, g.key, a.enterprise, coalesce(a.claim->>'standsFor', a.item) as item,
      a.claim->>'certificate' as certificate, a.claim->>'issuer' as issuer,
      (select input#>>'{policy,version}' from verdicts where application = a.id order by step desc limit 1) as policy,
      g.day::text as "grantedOn",
      sum(case t.kind when 'post' then t.amount_fen when 'return' then -t.amount_fen else 0 end)::float8 as "paidFen",
      sum(case when t.kind = 'post' then t.amount_fen when t.kind in ('return', 'refund') then -t.amount_fen
        else 0 end)::float8 as "netPaidFen",
      sum(case when t.kind in ('commit', 'return') then t.amount_fen when t.kind in ('void', 'post', 'withhold') then -t.amount_fen
        else 0 end)::float8 as "committedFen",
      'recognition' as shares, false as "isOwn", g.state = 'barred' as "isBarred"
    from granted_levels g join applications a on a.id = g.application join transfers t on t.application = g.application
    where g.state <> 'voided' and a.id in (
      select application from granted_levels where key = any(${value('keys')}::text[])
      union select id from applications where certificate_form = ${value('certificateForm')}
      union select id from applications
        where cardinality(${value('perFirm')}::text[]) > 0 and enterprise = ${value('enterprise')}
          and coalesce(claim->>'standsFor', item) = any(${value('perFirm')}::text[]))
    group by a.id, g.application
    union all
    select null, key, enterprise, item, certificate, issuer, policy, paid_on::text, net_paid_fen::float8, net_paid_fen::float8, 0,
      'recognition', false, false
    from prior_payments
    where key = any(${value('keys')}::text[]) or (certificate_form = ${value('certificateForm')} and certificate_form <> '')
      or (enterprise = ${value('enterprise')} and item = any(${value('perFirm')}::text[]))
    order by application, certificate`,
);

/**
 * Returns every award that was granted and not void since: on one of the keys, on the certificate, or on an item that the
 * firm may have once. Right behind `lockKeys` it sees everything that was committed before the locks were granted, because
 * it is a statement of its own.
 */
export async function findHeld(tx: Sql, holders: Holders): Promise<readonly HeldByAward[]> {
  const rows = await find({ sql: tx }, holders);
  return rows.map(({ issuer, ...award }) => ({ ...award, ...(issuer === null ? {} : { issuer }) }));
}
