import type { Sql } from '../connect.ts';

/** A calendar year of a firm under the policies of one district, as an application of it sees it. */
export interface FirmYear {
  readonly district: string;
  readonly enterprise: string;
  readonly year: number;
  /** What it has committed and not paid is being assessed again, and does not count. */
  readonly application: string;
}

/** Returns what a firm was granted out of a year's budgets and not voided since, in fen. What was repaid stays granted. */
export async function findFirmYear(
  tx: Sql,
  { district, enterprise, year, application }: FirmYear,
): Promise<number> {
  const budget = `budget:%:${String(year)}`;
  const [row] = await tx<{ fen: number }[]>`
    select coalesce(sum(greatest(0, fen)), 0)::float8 as fen from (
      select sum(case when t.debit like ${budget} then t.amount_fen when t.credit like ${budget} then -t.amount_fen else 0 end)
        - sum(case when a.id <> ${application} then 0 when t.kind in ('commit', 'return') then t.amount_fen
            when t.kind in ('void', 'post', 'withhold') then -t.amount_fen else 0 end) as fen
      from transfers t join applications a on a.id = t.application
      where a.enterprise = ${enterprise} and t.key like ${`${district}/%`}
      group by a.id) as given`;
  return row?.fen ?? 0;
}
