import { Refused } from '../use-cases/refused.ts';

/** Where a page ends: what its last row is ordered by. Opaque to whoever passes it on. */
export type Cursor = readonly string[];

export const LIMIT = { type: 'integer', minimum: 1, maximum: 100, default: 50, examples: [50] } as const;
export const CURSOR = { type: 'string', maxLength: 500, description: '`next` of the page before.' } as const;

/** The end of a page as it travels; null where there is no further page. */
export function nextOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Cursor): string | null {
  const last = rows.at(limit - 1);
  if (last === undefined || rows.length <= limit) return null;
  return Buffer.from(JSON.stringify(keyOf(last))).toString('base64url');
}

/**
 * A cursor that `nextOf` made: an instant first, then texts.
 * @throws Refused `request.invalid` where it did not
 */
export function readCursor(text: string | undefined, length: number): Cursor | null {
  if (text === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isCursor(parts, length)) return parts;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refused('request.invalid', { errors: ['cursor: take `next` of the page before, as it is'] });
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/;

function isCursor(parts: unknown, length: number): parts is Cursor {
  if (!Array.isArray(parts) || parts.length !== length) return false;
  const [at, ...texts] = parts as unknown[];
  const isInstant = typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  return isInstant && texts.every((part) => typeof part === 'string' && !part.includes('\0'));
}
