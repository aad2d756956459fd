import type { Database } from '../../db/connect.ts';
import type { BankAccount } from './payment-file.ts';

/** What a file for the bank is made from. */
export interface PaymentDeps {
  readonly database: Database;
  /** Returns the accounts to which enterprises are paid, by code, as far as they are known. */
  readonly accounts: (enterprises: readonly string[]) => Promise<ReadonlyMap<string, BankAccount>>;
  /** The account that pays; null if none is set. */
  readonly payer: BankAccount | null;
}
