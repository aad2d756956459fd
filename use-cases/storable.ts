/** U+0000, which PostgreSQL keeps in no text, and half of a surrogate pair, which is no character. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** PostgreSQL has no year 0000: a day or an instant of it is none. */
const YEAR_ZERO = /^0000-\d\d-\d\d(?:$|T)/;
/** Deeper than any schema is. */
const DEEPEST = 20;

/** Returns whether PostgreSQL keeps every text in a value; false too for a value that is nested deeper than anything here. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !UNSTORABLE.test(value) && !YEAR_ZERO.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < DEEPEST && Object.values(value).every((part) => isStorable(part, depth + 1));
}
