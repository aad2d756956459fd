/** A piece of JSON Schema 2020-12, as plain data; `checkOf` checks it, and knows the keywords that stand here. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One line of the catalogue: what people call a signal, and what it carries. Who may send it is said by the machine. */
export interface SignalEntry {
  readonly label: { readonly zh: string; readonly en: string };
  /** What the person whom it concerns must know of its effect, beside what the label says. */
  readonly note?: { readonly zh: string; readonly en: string };
  readonly payload: JsonSchema;
}

export type SignalGroup = Readonly<Record<string, SignalEntry>>;

/** Each leaf has an example: those of whole payloads are put together from them. */
export const REASONS = {
  type: 'string',
  minLength: 1,
  maxLength: 2000,
  examples: ['材料齐全 / as the file shows'],
} as const;
export const REFERENCE = { type: 'string', minLength: 1, maxLength: 100, examples: ['B-2026-001'] } as const;
export const FEN = { type: 'integer', minimum: 1, maximum: 100_000_000_000, examples: [5_000_000] } as const;
export const SHA256 = { type: 'string', pattern: '^[0-9a-f]{64}$', examples: ['0'.repeat(64)] } as const;
export const DOCUMENTS = { type: 'array', maxItems: 50, examples: [[]], items: SHA256 } as const;
export const NOTHING = { type: 'object', additionalProperties: false, properties: {} } as const;
export const REASONED = {
  type: 'object',
  additionalProperties: false,
  required: ['reasons'],
  properties: { reasons: REASONS },
} as const;
