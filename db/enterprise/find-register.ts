import type { WireClaim } from '../../contract/effects.ts';
import type { Lineage } from '../../policy/lineage.ts';
import type { Registration } from '../../policy/territory/territory.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Sql } from '../connect.ts';
import { officeActs, type OfficeActs } from '../policy/find-office-acts.ts';
import { enterprises } from './enterprises.table.ts';

const OWN = ['beneficiary', 'unit', 'introducedOn'] as const;
const ENTERPRISE = selectList(enterprises, OWN, 'e');

/**
 * Everything that an assessment reads beside the ledger, in one statement: what is known of the enterprise, every
 * inheritance and replacement that it or the recognition is connected with, however far, and what the office has decided of
 * the policy, in the order in which it was recorded. Days as YYYY-MM-DD.
 */
export interface Register extends Lineage, OfficeActs, RowOf<typeof enterprises, (typeof OWN)[number]> {
  readonly registrations: readonly Registration[];
  /** Another enterprise that was granted an award on the same certificate. */
  readonly certificateUsedBy: string | null;
}

/** Null if nobody knows the enterprise. */
export async function findRegister(sql: Sql, claim: WireClaim): Promise<Register | null> {
  const { enterprise, certificate, recognition, replaces } = claim;
  const recognitions = replaces === undefined ? [recognition] : [recognition, replaces];
  const [row] = await sql<Register[]>`
    with recursive firms(code) as (
      select ${enterprise}::text
      union
      select case when from_enterprise = code then to_enterprise else from_enterprise end
      from firms join successions on code in (from_enterprise, to_enterprise)
    ), recognitions(recognition) as (
      select unnest(${recognitions}::text[])
      union
      select case when from_recognition = recognition then to_recognition else from_recognition end
      from recognitions join replacements on recognition in (from_recognition, to_recognition)
    )
    select ${sql.unsafe(ENTERPRISE)},
      coalesce((select jsonb_agg(jsonb_build_object('from', from_day, 'district', district) order by from_day)
        from registrations where enterprise = e.code), '[]') as registrations,
      (select enterprise from applications a
        where a.claim->>'certificate' = ${certificate} and a.enterprise <> e.code
          and exists (select from transfers t where t.application = a.id)
        order by submitted_at limit 1) as "certificateUsedBy",
      coalesce((select jsonb_agg(jsonb_build_object('from', from_enterprise, 'to', to_enterprise, 'recognition', recognition)
        order by id) from successions where from_enterprise in (select code from firms)), '[]') as successions,
      coalesce((select jsonb_agg(jsonb_build_object('from', from_recognition, 'to', to_recognition)
          order by from_recognition, to_recognition)
        from replacements where from_recognition in (select recognition from recognitions)), '[]') as replacements,
      ${officeActs(sql)}
    from enterprises e where code = ${enterprise}`;
  return row ?? null;
}
