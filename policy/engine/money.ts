const FEN_PER_YUAN = 100;

/** No amount is greater: a hundred thousand million yuan, in fen. */
export const MOST_FEN = 10_000_000_000_000;

/** Fen of whole yuan. Throws if they are no amount of money. */
export function fenOf(yuan: number): number {
  if (!isYuan(yuan)) throw new RangeError(`not whole yuan: ${String(yuan)}`);
  return yuan * FEN_PER_YUAN;
}

/** Yuan of fen, with its cents where it has any. */
export function yuanOf(fen: number): number {
  return fen / FEN_PER_YUAN;
}

/** Whether something is an amount in fen as the ledger knows it: a whole number, never negative, and no greater than any amount is. */
export function isFen(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_FEN;
}

/** Whether something is an amount in whole yuan. */
export function isYuan(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && isFen(value * FEN_PER_YUAN);
}

/** @throws RangeError if what would be recorded is no amount of money: a crash, and no row */
export function assertFen(fen: number): number {
  if (!isFen(fen)) throw new RangeError(`not an amount in fen: ${String(fen)}`);
  return fen;
}
