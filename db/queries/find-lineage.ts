import type { Lineage } from '../../policy/lineage.ts';
import type { Sql } from '../connect.ts';

/** Every inheritance and replacement that an enterprise or a subject is connected with, however far. */
export async function findLineage(
  sql: Sql,
  enterprise: string,
  subjects: readonly string[],
): Promise<Lineage> {
  const [row] = await sql<Lineage[]>`
    with recursive firms(code) as (
      select ${enterprise}::text
      union
      select case when from_enterprise = code then to_enterprise else from_enterprise end
      from firms join successions on code in (from_enterprise, to_enterprise)
    ), subjects(subject) as (
      select unnest(${subjects as string[]}::text[])
      union
      select case when from_subject = subject then to_subject else from_subject end
      from subjects join replacements on subject in (from_subject, to_subject)
    )
    select coalesce((select jsonb_agg(jsonb_build_object('from', from_enterprise, 'to', to_enterprise, 'subject', subject)
        order by id) from successions where from_enterprise in (select code from firms)), '[]') as successions,
      coalesce((select jsonb_agg(jsonb_build_object('from', from_subject, 'to', to_subject) order by from_subject, to_subject)
        from replacements where from_subject in (select subject from subjects)), '[]') as replacements`;
  return row ?? { successions: [], replacements: [] };
}
