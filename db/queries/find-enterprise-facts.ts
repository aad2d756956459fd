import type { BeneficiaryKind } from '../../policy/items/item.ts';
import type { Registration } from '../../policy/territory/territory.ts';
import type { Sql } from '../connect.ts';

/** What the registers say of an enterprise, for an assessment. Days as YYYY-MM-DD. */
export interface EnterpriseRecord {
  readonly beneficiary: BeneficiaryKind;
  readonly introducedOn: string | null;
  /** The department unit that the same body is. */
  readonly unit: string | null;
  readonly registrations: readonly Registration[];
  /** Another enterprise that was granted an award on the same certificate. */
  readonly certificateUsedBy: string | null;
}

/** Null for an enterprise that nobody knows. */
export async function findEnterpriseFacts(
  sql: Sql,
  code: string,
  certificate: string,
): Promise<EnterpriseRecord | null> {
  const [row] = await sql<EnterpriseRecord[]>`
    select beneficiary, introduced_on::text as "introducedOn", unit, coalesce((
        select jsonb_agg(jsonb_build_object('from', from_day, 'district', district) order by from_day)
        from registrations where enterprise = code), '[]') as registrations,
      (select enterprise from applications a
        where a.claim->>'certificate' = ${certificate} and a.enterprise <> code
          and exists (select from transfers t where t.application = a.id)
        order by submitted_at limit 1) as "certificateUsedBy"
    from enterprises where code = ${code}`;
  return row ?? null;
}
