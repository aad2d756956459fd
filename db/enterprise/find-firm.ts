import { eq, sql as raw } from 'drizzle-orm';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { enterprises } from './enterprises.table.ts';

/** What a beneficiary is called, and what kind of body it is. */
export type Firm = RowOf<typeof enterprises, 'code' | 'name' | 'beneficiary'>;

const firmOf = prepared((value: Value<{ code: string }>) =>
  query
    .select(selected(enterprises, 'code', 'name', 'beneficiary'))
    .from(enterprises)
    .where(eq(enterprises.code, value('code'))),
);

/** Returns the beneficiary of a code; null if none is registered. */
export async function findFirm(on: Queryable, code: string): Promise<Firm | null> {
  const [firm] = await firmOf(on, { code });
  return firm ?? null;
}

/** What the beneficiaries of some codes are called, by code. */
export const findFirmNames = prepared((value: Value<{ codes: readonly string[] }>) =>
  query
    .select(selected(enterprises, 'code', 'name'))
    .from(enterprises)
    .where(raw`${enterprises.code} = any(${value('codes')})`)
    .orderBy(enterprises.code),
);
