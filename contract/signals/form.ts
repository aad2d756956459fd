import type { FIELD_KINDS } from '../choices.ts';
import { FIELD_LABELS } from './labels.ts';
import type { JsonSchema } from './schema.ts';

/** What somebody is asked to enter. */
export interface Field {
  readonly name: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly required: boolean;
  readonly kind: (typeof FIELD_KINDS)[number];
  /** Of a choice, of which one is taken, or of several; of the documents of a claim what each may prove. */
  readonly choices?: readonly string[];
  /** Of a group, or of each of several: one way to fill it in, or several of which one is taken. */
  readonly variants?: readonly (readonly Field[])[];
}

/** Texts that may be longer than this get room. */
const ONE_LINE = 500;

/**
 * The ways in which a payload can be filled in, from its schema: mostly one.
 * @param group the field in which the payload stands, if it is a part of one
 */
export function formOf(payload: JsonSchema, group = ''): readonly (readonly Field[])[] {
  const ways = (payload['anyOf'] ?? payload['oneOf']) as readonly JsonSchema[] | undefined;
  if (ways !== undefined) return ways.flatMap((way) => formOf(way, group));
  const required = (payload['required'] ?? []) as readonly string[];
  const properties = (payload['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return [
    Object.entries(properties).map(([name, schema]) => field(name, schema, required.includes(name), group)),
  ];
}

/** @throws Error if nobody has said what the field is called */
function field(name: string, schema: JsonSchema, required: boolean, group: string): Field {
  const label = FIELD_LABELS[`${group}.${name}`] ?? FIELD_LABELS[name];
  if (label === undefined)
    throw new Error(`the field ${name} has no name for people: add it to contract/signals/labels.ts`);
  return { name, label, required, ...inputFor(name, schema) };
}

function inputFor(name: string, schema: JsonSchema): Pick<Field, 'kind' | 'choices' | 'variants'> {
  const { type, enum: choices, format, maxLength } = schema;
  if (Array.isArray(choices)) return { kind: 'choice', choices: choices as readonly string[] };
  if (typeof schema['const'] === 'string') return { kind: 'choice', choices: [schema['const']] };
  if (type === 'object' || 'anyOf' in schema || 'oneOf' in schema)
    return { kind: 'group', variants: formOf(schema, name) };
  if (type === 'array') return listed(name, schema['items'] as JsonSchema);
  if (type === 'boolean') return { kind: 'yesNo' };
  if (type === 'integer') return { kind: name.endsWith('Fen') ? 'money' : 'number' };
  if (format === 'date') return { kind: 'day' };
  return { kind: typeof maxLength === 'number' && maxLength > ONE_LINE ? 'longText' : 'text' };
}

/** Documents by their hashes, documents that each prove something, words of a list, or several groups. */
function listed(name: string, items: JsonSchema): Pick<Field, 'kind' | 'choices' | 'variants'> {
  const { enum: choices, properties } = items;
  if (Array.isArray(choices)) return { kind: 'choices', choices: choices as readonly string[] };
  if (properties === undefined) return { kind: 'documents' };
  const { proof } = properties as { readonly proof?: JsonSchema };
  return proof === undefined
    ? { kind: 'list', variants: formOf(items, name) }
    : { kind: 'documents', choices: proof['enum'] as readonly string[] };
}
