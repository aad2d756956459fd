/** Pieces from which the schemas of answers are put together. */

export const INSTANT = {
  type: 'string',
  format: 'date-time',
  examples: ['2026-03-02T02:00:00.000Z'],
} as const;
export const DATE = { type: 'string', format: 'date', examples: ['2026-03-02'] } as const;
export const TEXT = { type: 'string', examples: ['text'] } as const;
export const COUNT = { type: 'integer', minimum: 0, examples: [1] } as const;
export const AMOUNT_FEN = { type: 'integer', minimum: 0, examples: [5_000_000] } as const;
export const CREDIT_CODE = { type: 'string', examples: ['91330105MA2AXQ001U'] } as const;
export const APPLICATION_ID = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  examples: ['A0123456789abcde'],
} as const;

/** Whatever it is in both languages. */
export const NAME = object({ zh: TEXT, en: TEXT });

/** An object with exactly these members, all of them there. */
export function object<Members extends Readonly<Record<string, object>>>(properties: Members) {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  } as const;
}

export function list<Item extends object>(items: Item) {
  return { type: 'array', items } as const;
}

const SCALARS: readonly unknown[] = ['string', 'integer', 'number', 'boolean'];

/** The same, or null; a scalar is described by two types. */
export function nullable<Schema extends Readonly<Record<string, unknown>>>(schema: Schema) {
  const either = { anyOf: [schema, { type: 'null' }] } as const;
  const isScalar = SCALARS.includes(schema['type']);
  // Both forms take the same values: the type is that of either.
  return (isScalar ? { ...schema, type: [schema['type'], 'null'] } : either) as typeof either;
}

/** Parameters of an address: each is text that somebody may have made up. */
export const BY_ID = {
  type: 'object',
  required: ['id'],
  properties: { id: APPLICATION_ID },
} as const;

/** For whom somebody of several capacities acts. */
export const ACTS_FOR = {
  type: 'object',
  additionalProperties: false,
  properties: {
    for: {
      type: 'string',
      minLength: 1,
      maxLength: 100,
      description:
        'The unit, or the id of the person they stand in for; needed where several of one’s units could act.',
      examples: ['market'],
    },
  },
} as const;
