import type { Sql } from '../connect.ts';

/** A recognition whose award is paid and neither void nor claimed back. Days as YYYY-MM-DD, amounts in fen. */
export interface PaidRecognition {
  readonly item: string;
  readonly recognition: string;
  readonly enterprise: string;
  /** The day of recognition; of an introduced firm the day of its arrival. */
  readonly countsOn: string;
  readonly recognisedOn: string;
  readonly validUntil: string | null;
  /** Where the beneficiary is registered now. */
  readonly street: string | null;
  readonly netPaidFen: number;
}

/** Every award with money on it, of one enterprise or of all. */
export async function findPaidRecognitions(
  sql: Sql,
  enterprise: string | null = null,
): Promise<readonly PaidRecognition[]> {
  return sql<PaidRecognition[]>`
    select coalesce(a.claim->>'standsFor', a.item) as item, a.claim->>'recognition' as recognition, a.enterprise,
      coalesce(case when a.item = 'N1' then e.introduced_on::text end, a.claim->>'recognisedOn') as "countsOn",
      a.claim->>'recognisedOn' as "recognisedOn", a.claim->>'validUntil' as "validUntil",
      (select street from registrations r where r.enterprise = a.enterprise order by from_day desc limit 1) as street,
      sum(case when t.kind = 'post' then t.amount_fen when t.kind in ('return', 'refund') then -t.amount_fen else 0 end)::float8 as "netPaidFen"
    from applications a join transfers t on t.application = a.id left join enterprises e on e.code = a.enterprise
    where ${enterprise}::text is null or a.enterprise = ${enterprise}
    group by a.id, e.introduced_on
    having sum(case when t.kind = 'post' then t.amount_fen when t.kind in ('return', 'refund') then -t.amount_fen else 0 end) > 0
    order by a.submitted_at, a.id`;
}
