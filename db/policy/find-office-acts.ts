import { sql } from 'drizzle-orm';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import type { PolicyAct } from '../../policy/packs/policy-acts.ts';
import type { Queryable } from '../connect.ts';
import { written } from '../prepared.ts';

/** What the office has decided of the policy, in the order in which it was recorded. */
export interface OfficeActs {
  readonly acts: readonly PolicyAct[];
  readonly rulings: readonly RulingChange[];
}

/** Columns of a select: `acts` and `rulings`, as `OfficeActs` has them. */
export const OFFICE_ACTS = sql`
      coalesce((select jsonb_agg(case kind
          when 'adopt' then jsonb_build_object('kind', kind, 'version', version, 'documentNumber', document_number,
            'effectiveFrom', day, 'by', jsonb_build_array(proposed_by, confirmed_by))
          else jsonb_build_object('kind', kind, 'version', version, 'from', day,
            'by', jsonb_build_array(proposed_by, confirmed_by)) end order by id)
        from policy_acts), '[]') as acts,
      coalesce((select jsonb_agg(jsonb_build_object('id', ruling, 'value', value, 'from', from_day, 'reason', reason,
          'by', jsonb_build_array(proposed_by, confirmed_by), 'decidedOn', decided_on) order by id)
        from ruling_changes), '[]') as rulings`;

const find = written<object, OfficeActs>(() => sql`select ${OFFICE_ACTS}`);

export async function findOfficeActs(on: Queryable['sql']): Promise<OfficeActs> {
  const [row] = await find({ sql: on }, {});
  return row ?? { acts: [], rulings: [] };
}
