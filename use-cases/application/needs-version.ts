import type { SignalType } from '../../contract/signals/catalogue.ts';

/**
 * Acts that nobody decides by, each with the reason why its sender need not say which version they saw. Every other act of the
 * catalogue needs it, one that is added too.
 */
export const NEEDS_NO_VERSION: Readonly<Partial<Record<SignalType, string>>> = {
  'application.submit': 'it begins the award: there is nothing to have seen',
  'application.resubmit': 'the firm answers for its own claim, and sends all of it',
  'application.withdraw': 'the firm may give its claim up whatever the office has done meanwhile',
  'review.request': 'the firm asks within its term, and nothing is decided by it',
  'objection.file': 'a person who objects is no party and reads the public notice alone',
  'account.correct': 'the firm says that its own account is in order',
  'relocation.request': 'the firm asks, and nothing is decided by it',
  'relocation.report': 'it states a fact outside, which registers and the firm report as well as the office',
  'clawback.respond': 'the firm is heard within its term, whatever the office has done meanwhile',
};

/** Returns whether the sender of this act must say which version of the award they saw. */
export function needsVersion(type: SignalType): boolean {
  return !Object.hasOwn(NEEDS_NO_VERSION, type);
}
