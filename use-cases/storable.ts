/** U+0000, which PostgreSQL keeps in no text, half of a surrogate pair, which is no character, and signs that steer a terminal or a printer. */
const UNSTORABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\p{Surrogate}]/u;
/** PostgreSQL has no year 0000: a day or an instant of it is none. */
const YEAR_ZERO = /^0000-\d\d-\d\d(?:$|T)/;
/** An end of a line in a name would begin a row of its own in a file for a bank or a spreadsheet. */
const LINE_ENDS = /[\t\n\r]/;
/** The members that hold text of several lines. */
const SEVERAL_LINES: ReadonlySet<string> = new Set([
  'reasons',
  'reason',
  'facts',
  'statement',
  'reply',
  'conditions',
  'byReference',
  'file',
]);
/** Deeper than any schema is. */
const DEEPEST = 20;

/**
 * Returns whether every text in a value can be kept and shown: PostgreSQL keeps it, no control character is in it, and no end
 * of a line outside the members that have several. False too for a value that is nested deeper than anything here.
 * @param member the name under which the value stands; empty for the whole
 */
export function isStorable(value: unknown, member = '', depth = 0): boolean {
  if (typeof value === 'string')
    return (
      !UNSTORABLE.test(value) &&
      !YEAR_ZERO.test(value) &&
      (SEVERAL_LINES.has(member) || !LINE_ENDS.test(value))
    );
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= DEEPEST) return false;
  if (Array.isArray(value)) return value.every((part) => isStorable(part, member, depth + 1));
  return Object.entries(value).every(([name, part]) => isStorable(part, name, depth + 1));
}
