import { sql } from 'drizzle-orm';
import { check } from 'drizzle-orm/pg-core';

/** In fen; the rules say the same, of which the tables know types alone. A test holds both against each other. */
const MOST_FEN = 10_000_000_000_000;

/** A check of a column of fen: what stands in it is an amount of money as the ledger knows it. @param column as the database names it */
export function moneyCheck(column: string) {
  const name = sql.raw(column);
  return check(`money_${column}`, sql`${name} between 0 and ${sql.raw(String(MOST_FEN))}`);
}
