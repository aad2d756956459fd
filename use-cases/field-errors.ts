import { Check, Errors } from 'typebox/schema';
import { fieldError, type FieldError, type FieldErrorCode } from '../contract/field-errors.ts';
import { CODE } from '../contract/parts.ts';
import { pointed, stepsOf } from '../contract/pointer.ts';
import { rightCode } from '../policy/engine/credit-code.ts';
import type { Name } from '../policy/engine/items/item.ts';
import { choices } from '../policy/engine/in-words.ts';
import { isRecord } from '../policy/engine/problems.ts';
import { quoted } from '../policy/engine/saying.ts';
import type { JsonSchema } from '../contract/signals/schema.ts';
import { isPrivate } from './private-members.ts';
import { typedError } from './typed-error.ts';

/** What a validator of JSON Schema says is wrong, as ajv and typebox both say it. */
export interface Misfit {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

const CODES: Readonly<Record<string, FieldErrorCode>> = {
  required: 'missing',
  additionalProperties: 'unknownMember',
  type: 'wrongType',
  enum: 'noChoice',
  const: 'noChoice',
  minLength: 'tooShort',
  maxLength: 'tooLong',
  minItems: 'tooFew',
  maxItems: 'tooMany',
  minimum: 'tooSmall',
  exclusiveMinimum: 'tooSmall',
  maximum: 'tooGreat',
  exclusiveMaximum: 'tooGreat',
  pattern: 'wrongForm',
  format: 'wrongForm',
  uniqueItems: 'repeated',
};
const FORMATS: Readonly<Record<string, FieldErrorCode>> = { date: 'noDay', 'date-time': 'noInstant' };
/** They say once more that something below them is wrong, or that a member is unknown. */
const REPEATING: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'boolean', 'if', 'propertyNames']);

/** What was validated: the value, in which part of a request, and against which schema, if that has examples. */
interface Validated {
  readonly given: unknown;
  readonly part?: FieldError['in'];
  readonly schema?: JsonSchema;
}

/** Returns what a validator says as errors with places, each once; each says the words that stand there and what would be right. */
export function fieldErrorsOf(
  misfits: readonly Misfit[],
  { given, part, schema = {} }: Validated,
): readonly FieldError[] {
  const own = misfits.filter(({ keyword }) => !REPEATING.has(keyword));
  const errors = (own.length > 0 ? own : misfits).flatMap(({ keyword, instancePath, params }) => {
    const code = FORMATS[String(params['format'])] ?? CODES[keyword] ?? 'wrongForm';
    const { limit, allowedValues } = params;
    const right = Array.isArray(allowedValues)
      ? choices(allowedValues.map(String))
      : like(exampleAt(schema, instancePath));
    const values = {
      ...(part !== undefined && { part }),
      ...(typeof limit === 'number' && { limit }),
    };
    return placesOf(instancePath, params).map((at) => {
      const { typed } = quotedAt(at, code, given);
      const isCode = params['pattern'] === CODE.pattern && typeof typed === 'string';
      const said = isCode ? (rightCode(typed) ?? right) : right;
      return typedError(at, code, {
        ...values,
        typed,
        ...(QUOTING.has(code) && said !== undefined && { right: said }),
      });
    });
  });
  const known = errors.filter(({ at, code }) => code !== 'unknownMember' || !errors.some(isOfMember(at)));
  return [...new Map(known.map((error) => [`${error.at} ${error.code}`, error])).values()];
}

/** A member whose value is wrong is one that is known: a schema of members of any name says both. */
const isOfMember =
  (at: string) =>
  (error: FieldError): boolean =>
    error.code !== 'unknownMember' && (error.at === at || error.at.startsWith(`${at}/`));

/** What is of another form is told what would be right: the choices, or an example. */
const QUOTING: ReadonlySet<FieldErrorCode> = new Set(['noChoice', 'wrongForm', 'wrongType', 'noInstant']);

const like = (example: unknown): Name | undefined =>
  ['string', 'number', 'boolean'].includes(typeof example)
    ? { zh: `例如${quoted(example)}。`, en: `For instance ${quoted(example)}.` }
    : undefined;

/** What is quoted of a pointer: what stands there unless it is private, of a member that nobody asked for its name, of the whole nothing. */
function quotedAt(at: string, code: FieldErrorCode, given: unknown): { readonly typed?: unknown } {
  if (at === '' || code === 'missing') return {};
  if (code === 'unknownMember') return { typed: stepsOf(at).at(-1) };
  if (isPrivate(stepsOf(at).at(-1))) return {};
  const typed = stepsOf(at).reduce<unknown>(
    (value, name) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined),
    given,
  );
  return typed === undefined ? {} : { typed };
}

/** The example that a schema gives of what stands at a pointer. */
function exampleAt(schema: JsonSchema, at: string): unknown {
  const found = stepsOf(at).reduce<unknown>((part, name) => {
    if (!isRecord(part)) return undefined;
    return isRecord(part['properties']) ? part['properties'][name] : part['items'];
  }, schema);
  const examples: unknown = isRecord(found) ? found['examples'] : undefined;
  return Array.isArray(examples) ? examples[0] : undefined;
}

/** A member that is missing or unknown is the place itself. */
function placesOf(at: string, params: Misfit['params']): readonly string[] {
  const names = [
    'missingProperty',
    'requiredProperties',
    'additionalProperty',
    'additionalProperties',
  ].flatMap((key) => (params[key] ?? []) as string | readonly string[]);
  return names.length === 0 ? [at] : names.map((name) => `${at}/${pointed(name)}`);
}

/** Returns what speaks against a value, by the branches of the schema that it has chosen; nothing if it fits. */
export function misfitsOf(schema: JsonSchema, value: unknown): readonly FieldError[] {
  if (Check(schema, value)) return [];
  const branch = chosen(schema, value);
  const [fits, errors] = Errors(branch, value);
  if (fits) return [fieldError('', 'wrongForm')];
  return fieldErrorsOf(errors, { given: value, schema: branch });
}

/**
 * Returns the schema with one branch in the place of several: the one that a value has chosen by its constants, so that a
 * claim on one item is not told what another one needs.
 */
export function chosen(schema: JsonSchema, value: unknown): JsonSchema {
  const { anyOf, oneOf, ...rest } = schema;
  const ways = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (ways !== undefined) {
    const [best] = [...ways].sort((one, other) => distance(one, value) - distance(other, value));
    return chosen({ ...rest, ...best }, value);
  }
  const { properties } = schema;
  if (!isRecord(properties) || !isRecord(value)) return schema;
  const members = Object.entries(properties).map(
    ([name, member]) => [name, chosen(member as JsonSchema, value[name])] as const,
  );
  return { ...schema, properties: Object.fromEntries(members) };
}

const FAR = 1_000_000;
const NEAR = 1_000;

/** How far a value is from a branch: another type is farthest, then another constant, then whatever else is wrong. */
function distance(branch: JsonSchema, value: unknown): number {
  const { type, properties } = branch;
  const isOther = typeof type === 'string' && !Check({ type }, value) ? FAR : 0;
  const constants = isRecord(properties) && isRecord(value) ? constantsIn(properties) : [];
  const wrong = constants.filter(
    ([name, schema]) => isRecord(value) && name in value && !Check(schema as JsonSchema, value[name]),
  ).length;
  const [, errors] = Errors(branch, value);
  return isOther + wrong * NEAR + errors.length;
}

const constantsIn = (properties: Readonly<Record<string, unknown>>) =>
  Object.entries(properties).filter(
    ([, member]) => isRecord(member) && ('const' in member || 'enum' in member),
  );

/** Returns problems of the policy as errors with pointers below a place; theirs are dotted, such as `rulings.0.from`. */
export function errorsAt(
  place: string,
  problems: readonly (Name & { readonly code: string; readonly at: string })[],
): readonly FieldError[] {
  return problems.map(({ code, at, zh, en }) => ({
    at: at === '' ? place : `${place}/${at.replaceAll('.', '/')}`,
    code,
    zh,
    en,
  }));
}
