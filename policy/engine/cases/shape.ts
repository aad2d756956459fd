import { isIsoDate } from '../dates.ts';
import { choices } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { isRecord, problem, type Problem } from '../problems.ts';

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
    return shape.oneOf.some((word) => word === value)
      ? null
      : problem('malformed-claim', at, value ?? null, choices(shape.oneOf));
  if ('list' in shape) {
    if (!Array.isArray(value)) return problem('malformed-claim', at, value ?? null, WANTED.list);
    const entries: readonly unknown[] = value;
    return first(entries, (entry, index) => problemIn(shape.list, entry, `${at}[${String(index)}]`));
  }
  if (!isRecord(value)) return problem('malformed-claim', at, value ?? null, WANTED.members);
  if ('map' in shape)
    return first(Object.entries(value), ([name, entry]) => problemIn(shape.map, entry, within(at, name)));
  const missing = shape.needs.find((name) => value[name] === undefined);
  if (missing !== undefined)
    return problem('malformed-claim', within(at, missing), null, wantedOf(shape.members[missing]));
  return first(Object.entries(value), ([name, entry]) => {
    const member = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (member === undefined)
      return problem('unknown-member', within(at, name), name, choices(Object.keys(shape.members)));
    return entry === undefined ? null : problemIn(member, entry, within(at, name));
  });
}

type Simple = Extract<Shape, string>;

const IS: Readonly<Record<Simple, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  day: (value) => typeof value === 'string' && isIsoDate(value),
  number: (value) => typeof value === 'number',
  flag: (value) => typeof value === 'boolean',
  any: () => true,
};

function simpleProblem(shape: Simple, value: unknown, at: string): Problem | null {
  if (IS[shape](value)) return null;
  return shape === 'day'
    ? problem('impossible-date', at, value ?? null)
    : problem('malformed-claim', at, value ?? null, WANTED[shape]);
}

/** What would be right, by what a shape wants. */
const WANTED: Readonly<Record<Simple | 'list' | 'members', Name>> = {
  text: { zh: '应为文字。', en: 'It is a text.' },
  day: { zh: '应为日期，例如2026-03-02。', en: 'It is a day, such as 2026-03-02.' },
  number: { zh: '应为数字。', en: 'It is a number.' },
  flag: { zh: '应为“是”或者“否”。', en: 'It is true or false.' },
  any: { zh: '应填写内容。', en: 'Something stands here.' },
  list: { zh: '应为列表。', en: 'It is a list.' },
  members: { zh: '应为含有各项内容的对象。', en: 'It is an object with members.' },
};

function wantedOf(shape: Shape | undefined): Name {
  if (typeof shape === 'string') return WANTED[shape];
  if (shape === undefined) return WANTED.any;
  if ('oneOf' in shape) return choices(shape.oneOf);
  return 'list' in shape ? WANTED.list : WANTED.members;
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
