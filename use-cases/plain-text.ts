/** Signs that steer a terminal or a printer. */
const CONTROL = /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]/;
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
  'words',
  'file',
]);

/**
 * Returns whether no text in a value has a control character, and none an end of a line outside the members that hold several
 * lines. The value is no deeper than `isStorable` allows.
 * @param member the name under which the value stands; empty for the whole
 */
export function isPlainText(value: unknown, member = ''): boolean {
  if (typeof value === 'string')
    return !CONTROL.test(value) && (SEVERAL_LINES.has(member) || !LINE_ENDS.test(value));
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((part) => isPlainText(part, member));
  return Object.entries(value).every(([name, part]) => isPlainText(part, name));
}
