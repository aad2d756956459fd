import type { Letter, LetterPart } from '../../contract/letter.ts';
import type { NotifiedTask } from '../../db/notification/find-notified-awards.ts';
import type { Firm } from '../../db/enterprise/find-firm.ts';
import type { Unit } from '../../db/person/units.ts';
import type { LetterAdvice } from '../../policy/engine/letter-words.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import type { BankAccount } from '../payment/payment-file.ts';
import type { Journal } from '../dossier/journal.ts';

/** What a letter is made from: the award as it stood after the step of which it speaks. */
export interface Given {
  readonly application: string;
  readonly kind: Letter['kind'];
  /** Up to the step, which is its last. */
  readonly journal: Journal;
  /** The hash of the row of that step. */
  readonly step: string;
  readonly firm: Firm;
  readonly pack: Pack;
  /** The newest verdict by then; null if there is none. */
  readonly verdict: Verdict | null;
  /** The tasks that were open then. */
  readonly tasks: readonly NotifiedTask[];
  readonly units: readonly Unit[];
  /** The account to which money is repaid; null if none is set. */
  readonly account: BankAccount | null;
  /** Scheme, host and port of the public address. */
  readonly origin: string;
}

/** What is said of one kind of letter beside what all of them say. */
export interface Particulars {
  readonly parts: readonly LetterPart[];
  readonly advice: readonly { readonly kind: LetterAdvice; readonly due: string | null }[];
}

/** Returns the words of a person in both languages: nobody translates what was entered. */
export const asEntered = (words: string): Name => ({ zh: words, en: words });

/** Returns when a task of the award is due; null if it is not open. */
export function dueOf({ tasks }: Pick<Given, 'tasks'>, ...names: readonly string[]): string | null {
  return tasks.find(({ task }) => names.includes(task))?.due ?? null;
}
