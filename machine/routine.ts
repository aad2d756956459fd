import { DUTIES } from '../contract/parties.ts';
import { SIGNAL_TYPES, signalEntry } from '../contract/signals/catalogue.ts';
import { checkOf } from '../contract/signals/check.ts';
import { sendersOf } from './versions.ts';

/** Signals of reviewers that need no words: many of them can be sent at once. */
export const ROUTINE_SIGNALS = SIGNAL_TYPES.filter((type) => {
  const asksNothing = checkOf(signalEntry(type).payload)({});
  return asksNothing && sendersOf(type).every((capacity) => DUTIES.some((duty) => duty === capacity));
});
