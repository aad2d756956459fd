import { sql } from 'drizzle-orm';
import type { WireClaim } from '../../contract/effects.ts';
import { selectList, type RowOf } from '../columns/lists.ts';
import type { Certified } from '../../policy/engine/certificates.ts';
import type { FirmEnd } from '../../policy/engine/firm-end.ts';
import type { ReportedMerger } from '../../policy/engine/reported-merger.ts';
import type { Lineage } from '../../policy/engine/lineage.ts';
import type { Registration } from '../../policy/engine/places.ts';
import type { Sql } from '../connect.ts';
import { written } from '../prepared.ts';
import { OFFICE_ACTS, type OfficeActs } from '../policy/find-office-acts.ts';
import { enterprises } from './enterprises.table.ts';
import { IS_NOT_DENIED } from './find-reported-mergers.ts';

const OWN = ['beneficiary', 'unit', 'introducedOn'] as const;
const ENTERPRISE = selectList(enterprises, OWN, 'e');

/**
 * Everything that an assessment reads beside the ledger, in one statement: what is known of the enterprise, every
 * inheritance and replacement that it or the recognition is connected with, however far, and what the office has decided of
 * the policy, in the order in which it was recorded. Days as YYYY-MM-DD.
 */
export interface Register extends Lineage, OfficeActs, RowOf<typeof enterprises, (typeof OWN)[number]> {
  readonly registrations: readonly Registration[];
  /** The other enterprises that were granted an award on a certificate of the same number, and it is not void since; the first award first. */
  readonly numberUsed: readonly (Certified & { readonly enterprise: string })[];
  /** What registers report of the end of the enterprise, in the order in which it took effect. */
  readonly ends: readonly FirmEnd[];
  /** The mergers by which it, or a firm that it is connected with, took another one over. */
  readonly mergers: readonly ReportedMerger[];
}

interface Values {
  readonly enterprise: string;
  readonly recognitions: readonly string[];
  readonly certificateForm: string;
}

const find = written<Values, Register>(
  (value) => sql`
    with recursive firms(code) as (
      select ${value('enterprise')}::text
      union
      select case when from_enterprise = code then to_enterprise else from_enterprise end
      from firms join successions on from_enterprise = code or to_enterprise = code
    ), recognitions(recognition) as (
      select unnest(${value('recognitions')}::text[])
      union
      select case when from_recognition = recognition then to_recognition else from_recognition end
      from recognitions join replacements on recognition in (from_recognition, to_recognition)
      where enterprise in (select code from firms)
    )
    select ${sql.raw(ENTERPRISE)},
      coalesce((select jsonb_agg(jsonb_build_object('from', from_day, 'district', district) order by from_day)
        from registrations where enterprise = e.code), '[]') as registrations,
      coalesce((select jsonb_agg(jsonb_build_object('enterprise', enterprise, 'certificate', claim->>'certificate',
          'issuer', claim->>'issuer') order by submitted_at) from applications a
        where a.certificate_form = ${value('certificateForm')} and a.enterprise <> e.code
          and exists (select from granted_levels g where g.application = a.id and g.state <> 'voided')), '[]') as "numberUsed",
      coalesce((select jsonb_agg(jsonb_build_object('from', from_enterprise, 'to', to_enterprise, 'recognition', recognition,
          'on', on_day) order by id) from successions where from_enterprise in (select code from firms)), '[]') as successions,
      coalesce((select jsonb_agg(jsonb_build_object('enterprise', enterprise, 'from', from_recognition, 'to', to_recognition)
          order by enterprise, from_recognition, to_recognition)
        from replacements where from_recognition in (select recognition from recognitions)
          and enterprise in (select code from firms)), '[]') as replacements,
      coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('event', id, 'kind', kind, 'effectiveOn', effective_on,
          'successor', event->>'successor')) order by effective_on, received_at, id)
        from register_events where enterprise = e.code and kind <> 'addressChange'), '[]') as ends,
      coalesce((select jsonb_agg(jsonb_build_object('event', r.id, 'from', r.enterprise, 'to', r.event->>'successor',
          'on', r.effective_on) order by r.received_at, r.id)
        from register_events r where r.kind = 'merger' and r.event->>'successor' in (select code from firms)
          and ${IS_NOT_DENIED}), '[]') as mergers,
      ${OFFICE_ACTS}
    from enterprises e where code = ${value('enterprise')}`,
);

/** Null if nobody knows the enterprise. @param certificateForm that of the number of the claim's certificate */
export async function findRegister(
  on: Sql,
  { enterprise, recognition, replaces }: WireClaim,
  certificateForm: string,
): Promise<Register | null> {
  const recognitions = replaces === undefined ? [recognition] : [recognition, replaces];
  const [row] = await find({ sql: on }, { enterprise, recognitions, certificateForm });
  return row ?? null;
}
