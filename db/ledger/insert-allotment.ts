import { eq } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { allotments } from './allotments.table.ts';

/** Money for a year of a fund, decided by two persons. Integer fen. */
export interface Allotment {
  /** Its own number, such as that of the document: entered twice, it counts once. */
  readonly id: string;
  readonly fund: string;
  readonly year: number;
  readonly amountFen: number;
  readonly source: string;
  readonly decidedOn: string;
  readonly by: readonly [string, string];
}

/** @returns false if it was entered before; @throws `check_violation` of `allotment_by_two`, `allotment_positive` */
export async function insertAllotment({ sql }: Queryable, allotment: Allotment): Promise<boolean> {
  const { id, fund, year, amountFen, source, decidedOn, by } = allotment;
  const rows = await sql`
    insert into allotments (id, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values (${id}, ${fund}, ${year}, ${amountFen}, ${source}, ${decidedOn}, ${by[0]}, ${by[1]})
    on conflict (id) do nothing returning id`;
  return rows.length === 1;
}

const allotted = prepared((value: Value<{ id: string }>) =>
  query
    .select(selected(allotments, 'fund', 'year', 'amountFen'))
    .from(allotments)
    .where(eq(allotments.id, value('id'))),
);

/** Returns the money that an allotment put into a budget; null if none has this number. Integer fen. */
export async function findAllotment(
  on: Queryable,
  id: string,
): Promise<Pick<Allotment, 'fund' | 'year' | 'amountFen'> | null> {
  const [row] = await allotted(on, { id });
  return row ?? null;
}
