/** The fund of the brand strategy (Article 9). */
export const BRAND_FUND = 'brand';

/** The accounts of the ledger; those of an award are kept per key. */
export const ACCOUNTS = {
  budget: (year: number) => `budget:brand:${year}`,
  committed: (key: string) => `committed:${key}`,
  paid: (key: string) => `paid:${key}`,
  receivable: (key: string) => `receivable:${key}`,
  writtenOff: (key: string) => `writtenOff:${key}`,
  treasury: 'treasury:brand',
} as const;
