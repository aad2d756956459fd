import { selectList, type RowOf } from '../columns/lists.ts';
import type { Database } from '../connect.ts';
import { verdicts } from '../ledger/verdicts.table.ts';

const COLUMNS = ['step', 'verdict'] as const;
const LIST = selectList(verdicts, COLUMNS, 'v');

type Newest = RowOf<typeof verdicts, (typeof COLUMNS)[number]>;

/** The newest verdict on an application; `verdict` is null before there is one. Null if the application does not exist. */
export async function findVerdict(
  { sql }: Database,
  application: string,
): Promise<{ readonly [Column in keyof Newest]: Newest[Column] | null } | null> {
  const [row] = await sql<{ readonly [Column in keyof Newest]: Newest[Column] | null }[]>`
    select ${sql.unsafe(LIST)}
    from applications a left join lateral (
      select step, verdict from verdicts where application = a.id order by step desc limit 1) v on true
    where a.id = ${application}`;
  return row ?? null;
}
