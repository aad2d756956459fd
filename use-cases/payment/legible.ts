/**
 * Returns a code in groups of four signs. A spreadsheet takes a code of digits for a number and forgets the last ones of an
 * account; with spaces it is text, as it stands on a bank card.
 */
export function legible(code: string): string {
  return Array.from(code.matchAll(/.{1,4}/gsu), ([group]) => group).join(' ');
}
