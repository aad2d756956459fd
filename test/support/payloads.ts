import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { exampleOf } from '../../api/openapi/example-of.ts';
import {
  isSignalType,
  SIGNAL_TYPES,
  signalEntry,
  type SignalType,
} from '../../contract/signals/catalogue.ts';
import type { JsonSchema } from '../../contract/signals/schema.ts';

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const compiled = new Map(SIGNAL_TYPES.map((type) => [type, ajv.compile(signalEntry(type).payload)]));

/** Whether a payload fits its signal as ajv has it, which knows nothing of the machine's own check. */
export function fitsByAjv(type: SignalType, payload: unknown): boolean {
  return compiled.get(type)?.(payload) === true;
}

/** Something that an event may carry. */
export function exampleFor(type: string): object {
  return isSignalType(type) ? (exampleOf(signalEntry(type).payload, {}) as object) : {};
}

type Random = () => number;
const pickBy = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;

const DAYS = ['2026-03-02', '2024-02-29', '2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-3-2'];
/** One letter, one Chinese character, and one that JavaScript counts as two. */
const LETTERS = ['a', '桥', '𠮷'];
const ODDITIES = [null, true, 0, -1, 1.5, '', 'x', '\n', [], ['x'], {}, { misfit: true }, 1e12, '2026-03-02'];

/** A value about a schema: most often one that fits, now and then one that is just beside it, or anything at all. */
export function valueAbout(schema: JsonSchema, random: Random): unknown {
  if (random() < 0.04) return pickBy(random, ODDITIES);
  const { type, enum: choices, anyOf, oneOf, format, pattern, examples } = schema;
  const ways = (anyOf ?? oneOf) as readonly JsonSchema[] | undefined;
  if (ways !== undefined) return valueAbout(pickBy(random, ways), random);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(choices)) return pickBy<unknown>(random, choices);
  if (format === 'date') return pickBy(random, random() < 0.7 ? DAYS.slice(0, 2) : DAYS);
  if (typeof pattern === 'string' && Array.isArray(examples) && random() < 0.8) return examples[0];
  switch (type) {
    case 'object':
      return objectAbout(schema, random);
    case 'array':
      return listAbout(schema, random);
    case 'boolean':
      return random() < 0.5;
    case 'integer':
      return Number(pickBy(random, [schema['minimum'] ?? 0, schema['maximum'] ?? 9])) + beside(random);
    default: {
      const { minLength = 0, maxLength = 64 } = schema as { minLength?: number; maxLength?: number };
      const length = random() < 0.8 ? 1 : pickBy(random, [minLength, maxLength]) + beside(random);
      return pickBy(random, LETTERS).repeat(Math.max(0, length));
    }
  }
}

/** One below, at, or above; most often at. */
const beside = (random: Random): number => pickBy(random, [-1, 0, 0, 0, 0, 0, 1]);

function objectAbout({ properties, required }: JsonSchema, random: Random): object {
  const needed = (required ?? []) as readonly string[];
  const members = Object.entries((properties ?? {}) as Readonly<Record<string, JsonSchema>>)
    .filter(([name]) => (needed.includes(name) ? random() > 0.03 : random() < 0.3))
    .map(([name, schema]) => [name, valueAbout(schema, random)]);
  return Object.fromEntries(random() < 0.03 ? [...members, ['misfit', 1]] : members) as object;
}

function listAbout({ items, maxItems }: JsonSchema, random: Random): unknown {
  const length = random() < 0.9 ? Math.floor(random() * 3) : Number(maxItems) + beside(random);
  const hash = 'a'.repeat(64);
  return Array.from({ length }, () => (random() < 0.9 ? hash : valueAbout(items as JsonSchema, random)));
}

/** Values beside one that fits, none of which fits, each another one. */
export function mutantsBeside(
  example: object,
  fits: (value: unknown) => boolean,
  random: Random,
  count: number,
): readonly unknown[] {
  const mutants = new Map<string, unknown>();
  for (let tries = 0; mutants.size < count; tries += 1) {
    if (tries > count * 1000) throw new Error(`there are fewer than ${count} mutants of this`);
    const value = mutated(example, random);
    if (!fits(value)) mutants.set(JSON.stringify(value), value);
  }
  return [...mutants.values()];
}

/** The payloads with which a signal must not be taken: none at all, if it carries something, and mutants of what it carries. */
export function misfitsOf(type: SignalType, random: Random, mutants: number): readonly unknown[] {
  const fits = (payload: unknown): boolean => fitsByAjv(type, payload);
  return [...(fits({}) ? [] : [{}]), ...mutantsBeside(exampleFor(type), fits, random, mutants)];
}

/** One thing changed, somewhere: left out, made into something else, or added. */
function mutated(value: unknown, random: Random): unknown {
  const members: readonly (readonly [string, unknown])[] =
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const odd = pickBy(random, ODDITIES);
  if (members.length === 0 || random() < 0.15) {
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord && random() < 0.7 ? { ...value, [pickBy(random, NAMES)]: odd } : odd;
  }
  const [name, inner] = pickBy(random, members);
  const others = members.filter(([other]) => other !== name);
  const kept = random() < 0.3 ? others : [...others, [name, random() < 0.5 ? odd : mutated(inner, random)]];
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}

const NAMES = ['misfit', 'reason', 'Reasons', 'constructor', 'toString', 'due', 'units', 'length'];
