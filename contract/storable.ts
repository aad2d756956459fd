import { pointed } from './pointer.ts';

/** U+0000, which PostgreSQL keeps in no text, and half of a surrogate pair, which is no character. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;
/** PostgreSQL has no year 0000: a day or an instant of it is none. */
const YEAR_ZERO = /^0000-\d\d-\d\d(?:$|T)/;
/** Deeper than any schema is. */
const DEEPEST = 20;

/** Returns whether every part of a value can be kept and hashed. */
export function isStorable(value: unknown): boolean {
  return unstorableAt(value) === null;
}

/**
 * Returns where in a value (JSON pointer) something stands that cannot be kept: text that PostgreSQL takes in no row, a number too great
 * for JSON, or a value nested deeper than anything here. Null if nothing does. A name that cannot be kept is where its object is.
 */
export function unstorableAt(value: unknown, at = '', depth = 0): string | null {
  if (typeof value === 'string') return UNSTORABLE.test(value) || YEAR_ZERO.test(value) ? at : null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : at;
  if (typeof value !== 'object' || value === null) return null;
  if (depth >= DEEPEST) return at;
  for (const [name, part] of Object.entries(value)) {
    if (unstorableAt(name) !== null) return at;
    const place = unstorableAt(part, `${at}/${pointed(name)}`, depth + 1);
    if (place !== null) return place;
  }
  return null;
}
