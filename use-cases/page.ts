import { fieldError } from '../contract/field-errors.ts';
import { Refused } from './refused.ts';

/** Where a page ends: what its last row is ordered by. Opaque outside. */
export type Cursor = readonly string[];

/** Rows of a page for which nobody asked for another number. */
export const PAGE = 50;

/** Which page somebody asks for. */
export interface Asked {
  /** `next` of the page before. */
  readonly cursor?: string;
  readonly limit?: number;
}

/** Returns the end of a page as it travels; null if there is no further page. */
export function nextOf<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Cursor): string | null {
  const last = rows.at(limit - 1);
  if (last === undefined || rows.length <= limit) return null;
  return Buffer.from(JSON.stringify(keyOf(last))).toString('base64url');
}

/**
 * Reads a cursor that `nextOf` made: an instant first, then texts.
 * @throws Refused `request.invalid` if it did not
 */
export function readCursor(text: string | undefined, length: number): Cursor | null {
  if (text === undefined) return null;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isCursor(parts, length)) return parts;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refused('request.invalid', { errors: [fieldError('/cursor', 'noPage', { part: 'query' })] });
}

const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/;

function isCursor(parts: unknown, length: number): parts is Cursor {
  if (!Array.isArray(parts) || parts.length !== length) return false;
  const [at, ...texts] = parts as unknown[];
  const isInstant = typeof at === 'string' && INSTANT.test(at) && !Number.isNaN(Date.parse(at));
  return isInstant && texts.every((part) => typeof part === 'string' && !part.includes('\0'));
}
