import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import type { PolicyAct } from '../../policy/packs/policy-acts.ts';
import type { PendingQuery, Row } from 'postgres';
import type { Queryable } from '../connect.ts';

/** What the office has decided of the policy, in the order in which it was recorded. */
export interface OfficeActs {
  readonly acts: readonly PolicyAct[];
  readonly rulings: readonly RulingChange[];
}

export async function findOfficeActs(sql: Queryable['sql']): Promise<OfficeActs> {
  const [row] = await sql<OfficeActs[]>`select ${officeActs(sql)}`;
  return row ?? { acts: [], rulings: [] };
}

/** Columns of a select: `acts` and `rulings`, as `OfficeActs` has them. */
export function officeActs(sql: Queryable['sql']): PendingQuery<Row[]> {
  return sql`
      coalesce((select jsonb_agg(case kind
          when 'adopt' then jsonb_build_object('kind', kind, 'version', version, 'documentNumber', document_number,
            'effectiveFrom', day, 'by', jsonb_build_array(proposed_by, confirmed_by))
          else jsonb_build_object('kind', kind, 'version', version, 'from', day,
            'by', jsonb_build_array(proposed_by, confirmed_by)) end order by id)
        from policy_acts), '[]') as acts,
      coalesce((select jsonb_agg(jsonb_build_object('id', ruling, 'value', value, 'from', from_day, 'reason', reason,
          'by', jsonb_build_array(proposed_by, confirmed_by), 'decidedOn', decided_on) order by id)
        from ruling_changes), '[]') as rulings`;
}
