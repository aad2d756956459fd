import type { Database } from '../connect.ts';

export interface Winner {
  readonly type: string;
  readonly person: string;
  readonly state: string;
  readonly at: string;
}

/** The accepted step that stood before a refused one: who was first, unless they objected to a notice. `before` null asks for the newest. */
export async function findWinner(
  { sql }: Database,
  application: string,
  before: number | null,
): Promise<Winner | null> {
  const [row] = await sql<Winner[]>`
    select type, case type when 'objection.file' then 'objector' else person end as person, state_after as state, utc(at) as at
    from steps where application = ${application} and accepted and (${before}::integer is null or seq < ${before})
      and person not in ('system', 'clock')
    order by seq desc limit 1`;
  return row ?? null;
}
