/** Pieces from which the schemas of answers are put together. */

export const INSTANT = {
  type: 'string',
  format: 'date-time',
  examples: ['2026-03-02T02:00:00.000Z'],
} as const;
/** A day of the years 1000 to 2999. Past the year 9999 a deadline has no day that can be written. */
export const DATE = {
  type: 'string',
  format: 'date',
  pattern: '^(?![03-9][0-9]{3}-)',
  examples: ['2026-03-02'],
} as const;
export const TEXT = { type: 'string', examples: ['text'] } as const;
export const COUNT = { type: 'integer', minimum: 0, examples: [1] } as const;
export const AMOUNT_FEN = { type: 'integer', minimum: 0, examples: [5_000_000] } as const;
export const CREDIT_CODE = { type: 'string', examples: ['91330105MA2AXQ001U'] } as const;
/** A unified social credit code that somebody types, by its form; its check character is checked by the policy. */
export const CODE = { ...CREDIT_CODE, pattern: '^[0-9A-HJ-NPQRTUWXY]{18}$' } as const;
export const APPLICATION_ID = {
  type: 'string',
  minLength: 1,
  maxLength: 100,
  examples: ['A0123456789abcde'],
} as const;

/** A name or sentence in both languages. */
export const NAME = object({ zh: TEXT, en: TEXT });

/** Returns the schema of an object that has exactly these members, each required. */
export function object<const Members extends Readonly<Record<string, object>>>(properties: Members) {
  return {
    type: 'object',
    additionalProperties: false,
    // `Static` takes the names from a tuple.
    required: Object.keys(properties) as [keyof Members & string],
    properties,
  } as const;
}

export function list<Item extends object>(items: Item) {
  return { type: 'array', items } as const;
}

type Scalar = 'string' | 'integer' | 'number' | 'boolean';
/**
 * Null joins the list of values or the scalar's type; of anything else the type is a choice of two. Written down it is one schema
 * either way: whoever writes an answer does not have to try two.
 */
type Nullable<Schema> = Schema extends { readonly enum: infer Values extends readonly unknown[] }
  ? Omit<Schema, 'enum' | 'type'> & { readonly enum: readonly [...Values, null] }
  : Schema extends { readonly type: infer Type extends Scalar }
    ? Omit<Schema, 'type'> & { readonly type: readonly [Type, 'null'] }
    : { readonly anyOf: readonly [Schema, { readonly type: 'null' }] };

/** The same, or null. */
export function nullable<const Schema extends object>(schema: Schema): Nullable<Schema> {
  const type = 'type' in schema ? { type: [schema.type, 'null'] } : {};
  const values = 'enum' in schema && Array.isArray(schema.enum) ? { enum: schema.enum.concat(null) } : {};
  const isPlain = 'type' in schema || 'enum' in schema;
  const either: object = isPlain ? { ...schema, ...type, ...values } : { anyOf: [schema, { type: 'null' }] };
  // It is that of the type.
  return either as Nullable<Schema>;
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
