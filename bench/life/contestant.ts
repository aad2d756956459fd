/** A system in which awards live, as the bench drives it: many lives at once, each message answered before the next. */
export interface Contestant {
  readonly name: string;
  /** The processes that work for it alone, by name; the servers and the bench work for all. */
  readonly pids: Readonly<Record<string, number>>;
  /** A life from the form to the order of its payment: seven messages and a public notice. @returns its id */
  toOrder(): Promise<string>;
  /** What is done for many orders at once before they are paid. */
  sendToBank(ids: readonly string[]): Promise<void>;
  /** The last message: the money has arrived, and the life is over. */
  pay(id: string): Promise<void>;
  stop(): Promise<void>;
}

/** What people say of an award between its form and its notice. */
export const DECISIONS = ['accept', 'confirm-1', 'confirm-2', 'confirm-3', 'propose', 'approve'] as const;
export type Decision = (typeof DECISIONS)[number] | 'pay';

/** How many steps each sets off: some have the system assess or commit at once. */
export const STEPS: Readonly<Record<Decision, number>> = {
  accept: 1,
  'confirm-1': 1,
  'confirm-2': 1,
  'confirm-3': 2,
  propose: 2,
  approve: 2,
  pay: 1,
};

export const NOTICE_MS = 7 * 86_400_000;
