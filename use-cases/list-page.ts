/** How many rows a list shows unless it is asked for another number. */
export const PAGE_SIZE = 50;

/** The query of a list that continues after the last key shown. */
export const PAGE = {
  type: 'object',
  additionalProperties: false,
  properties: {
    after: { type: 'string', maxLength: 100, examples: [''] },
    limit: { type: 'integer', minimum: 1, maximum: 100, examples: [50] },
  },
} as const;

/** The same, of what a text is found in. */
export const SEARCHED_PAGE = {
  ...PAGE,
  properties: {
    ...PAGE.properties,
    text: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description: 'Part of a name, or the beginning of an id.',
    },
  },
} as const;

/** The query of a list that goes back in time from the last number shown. */
export const PAGE_BACK = {
  type: 'object',
  additionalProperties: false,
  properties: {
    before: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER, examples: [1000] },
    limit: { type: 'integer', minimum: 1, maximum: 100, examples: [50] },
  },
} as const;

/**
 * Returns one page and the key from which the next one continues; null if the page is the last.
 * @param find reads at most `limit` rows
 */
export async function pageOf<Row, Key>(
  limit: number | undefined,
  find: (limit: number) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): Promise<{ readonly rows: readonly Row[]; readonly next: Key | null }> {
  const most = limit ?? PAGE_SIZE;
  const rows = await find(most);
  const last = rows.at(-1);
  return { rows, next: last === undefined || rows.length < most ? null : keyOf(last) };
}
