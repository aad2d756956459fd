/** The three questions of an audit. */
export type Question = 'commands' | 'data' | 'law';

/** One thing that is not as it should be, and at which journal row; null if it belongs to none. */
export interface Finding {
  readonly question: Question;
  readonly seq: number | null;
  readonly finding: string;
}

/** A finding about the data. */
export function different(seq: number | null, finding: string): Finding {
  return { question: 'data', seq, finding };
}

/**
 * Where two JSON values differ: the dotted path of the first place, `''` for the whole, null if they are the same.
 */
export function whereDifferent(a: unknown, b: unknown, path = ''): string | null {
  if (isSameJson(a, b)) return null;
  if (!isBranch(a) || !isBranch(b)) return path;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  for (const key of keys) {
    const place = whereDifferent(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (place !== null) return place;
  }
  return path;
}

/** What JSON leaves out is not there; what a program added to every array or object of its own is no part of a value. */
function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isBranch(a) || !isBranch(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  let more = 0;
  for (const key of Object.keys(a)) {
    const value = a[key];
    if (value === undefined) continue;
    if (!isSameJson(value, b[key])) return false;
    more += 1;
  }
  for (const key of Object.keys(b)) if (b[key] !== undefined) more -= 1;
  return more === 0;
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
