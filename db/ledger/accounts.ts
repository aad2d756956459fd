/** The accounts of the ledger: those of a fund by its id in the pack, those of an award by its key. */
export const ACCOUNTS = {
  budget: (fund: string, year: number) => `budget:${fund}:${String(year)}`,
  committed: (key: string) => `committed:${key}`,
  paid: (key: string) => `paid:${key}`,
  receivable: (key: string) => `receivable:${key}`,
  writtenOff: (key: string) => `writtenOff:${key}`,
  treasury: (fund: string) => `treasury:${fund}`,
} as const;
