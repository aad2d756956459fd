import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { Database } from '../connect.ts';
import type { Person } from '../person/find-person.ts';

/**
 * The newest verdict on an application, as its parties may see it; `verdict` is null before there is one. Null if the
 * application does not exist, and where it is none of this person's business.
 */
export async function findVerdict(
  { sql }: Database,
  application: string,
  person: Person,
): Promise<{ readonly step: number | null; readonly verdict: Verdict | null } | null> {
  const [row] = await sql<{ step: number | null; verdict: Verdict | null }[]>`
    select v.step, v.verdict
    from applications a left join lateral (
      select step, verdict from verdicts where application = a.id order by step desc limit 1) v on true
    where a.id = ${application} and (${person.isStaff} or a.enterprise = any(${person.enterprises as string[]}))`;
  return row ?? null;
}
