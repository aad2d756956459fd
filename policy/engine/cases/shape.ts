import { isIsoDate } from '../dates.ts';
import { isRecord, type Problem } from '../problems.ts';

/** What a member of a file must be: a text, a day, a number, yes or no, anything, one of some words, a list, a map, or an object with known members. */
export type Shape =
  | 'text'
  | 'day'
  | 'number'
  | 'flag'
  | 'any'
  | { readonly oneOf: readonly string[] }
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly members: Readonly<Record<string, Shape>>; readonly needs: readonly string[] };

/** An object with these members, of which some are needed: all, unless they are named. */
export function object<Name extends string>(
  members: Readonly<Record<Name, Shape>>,
  needs: readonly NoInfer<Name>[] = Object.keys(members) as Name[],
): Shape {
  return { members, needs };
}

/** Returns the first thing that is not as a shape wants it, with its place; null if nothing is. */
export function problemIn(shape: Shape, value: unknown, at: string): Problem | null {
  if (typeof shape === 'string') return simpleProblem(shape, value, at);
  if ('oneOf' in shape)
    return typeof value === 'string' && shape.oneOf.includes(value) ? null : { code: 'malformed-claim', at };
  if ('list' in shape) {
    if (!Array.isArray(value)) return { code: 'malformed-claim', at };
    const entries: readonly unknown[] = value;
    return first(entries, (entry, index) => problemIn(shape.list, entry, `${at}[${String(index)}]`));
  }
  if (!isRecord(value)) return { code: 'malformed-claim', at };
  if ('map' in shape)
    return first(Object.entries(value), ([name, entry]) => problemIn(shape.map, entry, within(at, name)));
  const missing = shape.needs.find((name) => value[name] === undefined);
  if (missing !== undefined) return { code: 'malformed-claim', at: within(at, missing) };
  return first(Object.entries(value), ([name, entry]) => {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (member === undefined) return { code: 'unknown-member', at: within(at, name) };
    return entry === undefined ? null : problemIn(member, entry, within(at, name));
  });
}

function simpleProblem(shape: Extract<Shape, string>, value: unknown, at: string): Problem | null {
  const isSo = ((): boolean => {
    switch (shape) {
      case 'text':
      case 'day':
        return typeof value === 'string';
      case 'number':
        return typeof value === 'number';
      case 'flag':
        return typeof value === 'boolean';
      case 'any':
        return true;
      default:
        return shape satisfies never;
    }
  })();
  if (shape === 'day' && !(typeof value === 'string' && isIsoDate(value)))
    return { code: 'impossible-date', at };
  return isSo ? null : { code: 'malformed-claim', at };
}

function within(at: string, name: string): string {
  return at === '' ? name : `${at}.${name}`;
}

/** The first problem of some entries. */
export function first<Entry>(
  entries: readonly Entry[],
  problemOf: (entry: Entry, index: number) => Problem | null,
): Problem | null {
  for (const [index, entry] of entries.entries()) {
    const problem = problemOf(entry, index);
    if (problem !== null) return problem;
  }
  return null;
}
