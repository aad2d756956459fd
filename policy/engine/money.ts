const FEN_PER_YUAN = 100;

/** Fen of whole yuan. Throws if the yuan are no whole, safe number. */
export function fenOf(yuan: number): number {
  const fen = yuan * FEN_PER_YUAN;
  if (!Number.isSafeInteger(yuan) || !Number.isSafeInteger(fen))
    throw new RangeError(`not whole yuan: ${String(yuan)}`);
  return fen;
}

/** Yuan of fen, with its cents where it has any. */
export function yuanOf(fen: number): number {
  return fen / FEN_PER_YUAN;
}

/** Whether something is an amount in fen as the ledger knows it: a whole number, never negative. */
export function isFen(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
