import type { JsonSchema } from './schema.ts';

export type Check = (value: unknown) => boolean;

/**
 * Returns a check of values against a schema, which gives the answers that ajv gives. Throws if the schema has a keyword, a
 * type or a format that is not known here, so that nothing of a schema is left unchecked.
 *
 * The machine runs in the workflow sandbox, which loads every module anew for each award: a schema library would double the
 * bundle. A released version of the machine must also give its answers for ever, whatever a library's next release says.
 */
export function checkOf(schema: JsonSchema): Check {
  const checks = Object.entries(schema).map(([keyword, said]) => {
    const make = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (make === undefined) throw new Error(`the keyword ${keyword} is not checked: add it to KEYWORDS`);
    return make(said, schema);
  });
  return (value) => checks.every((check) => check(value));
}

type Keyword = (said: unknown, schema: JsonSchema) => Check;

/** Each keyword speaks of one type of value and lets every other value pass, as JSON Schema has it. */
const KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (said) => named(TYPES, said),
  properties: (said) => {
    const checks = Object.entries(said as Readonly<Record<string, JsonSchema>>).map(
      ([name, property]) => [name, checkOf(property)] as const,
    );
    return onObject((value) => checks.every(([name, check]) => !has(value, name) || check(value[name])));
  },
  required: (said) => {
    const names = said as readonly string[];
    return onObject((value) => names.every((name) => has(value, name)));
  },
  additionalProperties: (said, { properties = {} }) => {
    if (said !== false) throw new Error('additionalProperties is false or left out');
    return onObject((value) => Object.keys(value).every((name) => Object.hasOwn(properties as object, name)));
  },
  items: (said) => {
    const check = checkOf(said as JsonSchema);
    return (value) => !Array.isArray(value) || value.every(check);
  },
  maxItems: (said) => (value) => !Array.isArray(value) || value.length <= (said as number),
  anyOf: (said) => {
    const checks = (said as readonly JsonSchema[]).map(checkOf);
    return (value) => checks.some((check) => check(value));
  },
  oneOf: (said) => {
    const checks = (said as readonly JsonSchema[]).map(checkOf);
    return (value) => checks.filter((check) => check(value)).length === 1;
  },
  enum: (said) => {
    const choices = said as readonly unknown[];
    if (!choices.every((choice) => typeof choice === 'string')) throw new Error('a choice is a text');
    return (value) => choices.includes(value as string);
  },
  const: (said) => {
    if (typeof said !== 'string') throw new Error('a constant is a text');
    return (value) => value === said;
  },
  pattern: (said) => {
    const pattern = new RegExp(said as string, 'u');
    return onString((value) => pattern.test(value));
  },
  minLength: (said) => onString((value) => lengthOf(value) >= (said as number)),
  maxLength: (said) => onString((value) => lengthOf(value) <= (said as number)),
  minimum: (said) => (value) => typeof value !== 'number' || value >= (said as number),
  maximum: (said) => (value) => typeof value !== 'number' || value <= (said as number),
  format: (said) => onString(named(FORMATS, said)),
  examples: () => () => true,
};

const TYPES: Readonly<Record<string, Check>> = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
};

const FORMATS: Readonly<Record<string, (value: string) => boolean>> = { date: isDay };

function named<Value>(checks: Readonly<Record<string, (value: Value) => boolean>>, name: unknown) {
  const check = checks[name as string];
  if (check === undefined) throw new Error(`${String(name)} is not checked: add it to TYPES or FORMATS`);
  return check;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A property that is undefined is not there: JSON has none. */
function has(value: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

const onObject =
  (check: (value: Readonly<Record<string, unknown>>) => boolean): Check =>
  (value) =>
    !isObject(value) || check(value);

const onString =
  (check: (value: string) => boolean): Check =>
  (value) =>
    typeof value !== 'string' || check(value);

/** In code points: a rare Chinese character counts as one. */
const lengthOf = (value: string): number => Array.from(value).length;

/** A day of the calendar, as RFC 3339 writes it. */
function isDay(value: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const isLeapYear = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return Number(year) >= 1 && Number(day) >= 1 && Number(day) <= (lengths[Number(month) - 1] ?? 0);
}
