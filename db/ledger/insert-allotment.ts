import { eq } from 'drizzle-orm';
import { selected } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { allotments } from './allotments.table.ts';

/** Money for a year of a fund, decided by two persons. Integer fen. */
export interface Allotment {
  /** Its own number, such as that of the document: entered twice, it counts once. */
  readonly id: string;
  /** Of the id: one number, one text, however it is written. */
  readonly form: string;
  readonly fund: string;
  readonly year: number;
  readonly amountFen: number;
  readonly source: string;
  readonly decidedOn: string;
  readonly by: readonly [string, string];
}

/** @returns false if it was entered before; @throws `check_violation` of `allotment_by_two`, `allotment_positive` */
export async function insertAllotment({ sql }: Queryable, allotment: Allotment): Promise<boolean> {
  const { id, form, fund, year, amountFen, source, decidedOn, by } = allotment;
  const rows = await sql`
    insert into allotments (id, form, fund, year, amount_fen, source, decided_on, proposed_by, confirmed_by)
    values (${id}, ${form}, ${fund}, ${year}, ${amountFen}, ${source}, ${decidedOn}, ${by[0]}, ${by[1]})
    on conflict do nothing returning id`;
  return rows.length === 1;
}

const allotted = prepared((value: Value<{ form: string }>) =>
  query
    .select(selected(allotments, 'fund', 'year', 'amountFen'))
    .from(allotments)
    .where(eq(allotments.form, value('form'))),
);

/** Returns the money that an allotment put into a budget; null if none has this number. Integer fen. @param form of its number */
export async function findAllotment(
  on: Queryable,
  form: string,
): Promise<Pick<Allotment, 'fund' | 'year' | 'amountFen'> | null> {
  const [row] = await allotted(on, { form });
  return row ?? null;
}
