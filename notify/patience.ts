/** The first pause before sending again, which doubles, and how often a notification is sent at most. */
export interface Patience {
  readonly firstMs: number;
  readonly attempts: number;
}

/** From half a minute to an hour between two attempts, for about a day. */
export const PATIENCE: Patience = { firstMs: 30_000, attempts: 30 };
