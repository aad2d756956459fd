import { DUTIES } from '../parties.ts';
import { SIGNAL_TYPES, signalEntry } from './catalogue.ts';

/** Signals of reviewers that need no words: many of them can be sent at once. */
export const ROUTINE_SIGNALS = SIGNAL_TYPES.filter((type) => {
  const { by, payload } = signalEntry(type);
  const asksNothing = Object.keys(payload['properties'] ?? {}).length === 0 && !('anyOf' in payload);
  return asksNothing && by.every((capacity) => DUTIES.some((duty) => duty === capacity));
});
