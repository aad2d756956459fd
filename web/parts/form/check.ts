import type { Name, Words } from '../../words/words.ts';
import { discriminator, waysOf, wayFor, type Schema } from './schema.ts';

/** What is wrong with a value, and where: a JSON Pointer. */
export interface Wrong {
  readonly at: string;
  /** What the field is called; null if nobody says so. */
  readonly label: Name | null;
  readonly words: string;
}

/**
 * Returns what is wrong with what was typed, before it is sent: what is needed, and of which form. The API checks it all
 * again.
 */
export function check(
  schema: Schema,
  value: unknown,
  w: Words,
  at = '',
  isRequired = true,
): readonly Wrong[] {
  const label = schema['x-label'] ?? null;
  const empty = value === undefined || value === null || value === '';
  if (empty && schema.type !== 'object' && waysOf(schema).length === 0)
    return isRequired && schema.const === undefined ? [{ at, label, words: w.needed }] : [];
  const ways = waysOf(schema);
  if (ways.length > 0) return checkEither(ways, value, w, at);
  if (schema.type === 'object') return checkMembers(schema, value, w, at);
  const words = typeof value === 'string' ? wrongText(schema, value, w) : wrongNumber(schema, value, w);
  return words === null ? [] : [{ at, label, words }];
}

function checkMembers({ properties = {}, required = [] }: Schema, value: unknown, w: Words, at: string) {
  const members: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return Object.entries(properties).flatMap(([name, member]) =>
    member.type === 'object' && !required.includes(name) && members[name] === undefined
      ? []
      : check(member, members[name], w, `${at}/${name}`, required.includes(name)),
  );
}

function checkEither(ways: readonly Schema[], value: unknown, w: Words, at: string): readonly Wrong[] {
  const name = discriminator(ways);
  if (name === null) return [];
  const chosen = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const way = wayFor(ways, name, chosen.find(([member]) => member === name)?.[1]);
  return way === null
    ? [{ at: `${at}/${name}`, label: ways[0]?.properties?.[name]?.['x-label'] ?? null, words: w.needed }]
    : check(way, value, w, at);
}

function wrongText(
  { pattern, minLength = 0, maxLength, format }: Schema,
  text: string,
  w: Words,
): string | null {
  if (text.length < minLength) return w.needed;
  if (maxLength !== undefined && text.length > maxLength) return w.tooLong(maxLength);
  if (format === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return w.noDay;
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? w.otherForm : null;
}

function wrongNumber({ type, minimum, maximum }: Schema, value: unknown, w: Words): string | null {
  if (type !== 'integer') return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return w.noNumber;
  if (minimum !== undefined && value < minimum) return w.tooSmall;
  return maximum !== undefined && value > maximum ? w.tooLarge : null;
}
