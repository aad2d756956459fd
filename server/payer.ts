import type { BankAccount } from '../use-cases/payment/payment-file.ts';

/** The account that pays the awards, as the environment names it; null if it names none. */
export function payerOf(env: NodeJS.ProcessEnv): BankAccount | null {
  const { PAYER_NAME: holder, PAYER_BANK: bank, PAYER_ACCOUNT: number } = env;
  return !holder || !bank || !number ? null : { holder, bank, number };
}
