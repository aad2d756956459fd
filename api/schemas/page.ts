/** What a query says of the page that it asks for. */
export const LIMIT = { type: 'integer', minimum: 1, maximum: 100, default: 50, examples: [50] } as const;
export const CURSOR = { type: 'string', maxLength: 500, description: '`next` of the page before.' } as const;

/** The query of a list that continues from a cursor. */
export const CURSOR_PAGE = {
  type: 'object',
  additionalProperties: false,
  properties: { cursor: CURSOR, limit: LIMIT },
} as const;
