import type { Catalogue } from '../../door/catalogue.ts';
import type { PlainSchema } from '../../door/description.ts';
import { CHOICE_WORDS, FIELD_WORDS } from '../../words/fields.ts';
import type { Name } from '../../words/words.ts';
import type { Schema } from './schema.ts';

type Lists = Pick<Catalogue, 'lists' | 'units'>;
const FIELDS: Readonly<Record<string, Name>> = FIELD_WORDS;
/** Members that name a unit of the district. */
const OF_UNITS = ['unit', 'street'];
/** Members that name somebody or a firm on record. */
const AMONG: Readonly<Partial<Record<string, 'people' | 'firms'>>> = {
  person: 'people',
  principal: 'people',
  substitute: 'people',
  enterprise: 'firms',
};

/**
 * Returns a schema of the API's description as a form draws it: with the words of its members and choices. What may be null
 * may be left out.
 */
export function described(
  schema: PlainSchema,
  lists: Lists,
  labels: Readonly<Record<string, Name>> = {},
  name = '',
): Schema {
  const { type, enum: values, const: only, properties = {}, required, items, anyOf, oneOf, ...rest } = schema;
  const ways = (oneOf ?? anyOf)?.filter((way) => way.type !== 'null');
  const [one, ...others] = ways ?? [];
  if (one !== undefined && others.length === 0) return described(one, lists, labels, name);
  const codes = OF_UNITS.includes(name)
    ? lists.units.filter(({ untilDay }) => untilDay === null).map(({ code }) => code)
    : (values ?? (only === undefined ? [] : [only])).filter((value) => typeof value === 'string');
  const label = labels[name] ?? FIELDS[name];
  const among = AMONG[name];
  const plain = typeof type === 'string' ? type : type?.find((each) => each !== 'null');
  return {
    ...rest,
    ...(plain !== undefined && { type: plain }),
    ...(only !== undefined && { const: only }),
    ...(only === undefined && codes.length > 0 && { enum: codes }),
    ...(codes.length > 0 && {
      'x-choices': codes.map((code) => ({ code, ...wordsFor(code, codes, lists) })),
    }),
    ...(label !== undefined && { 'x-label': label }),
    ...(among !== undefined && { 'x-among': among }),
    ...(plain === 'object' && { properties: membersOf(properties, lists, labels) }),
    ...(required !== undefined && { required: required.filter((each) => !mayBeNull(properties[each])) }),
    ...(items !== undefined && { items: described(items, lists, labels) }),
    ...(ways !== undefined && { oneOf: ways.map((way) => described(way, lists, labels)) }),
  };
}

function mayBeNull({ type, enum: values = [], anyOf = [] }: PlainSchema = {}): boolean {
  return type?.includes('null') === true || values.includes(null) || anyOf.some((way) => way.type === 'null');
}

/** Returns a value with null for each member that must be there, may be null and was left out. */
export function completed({ properties = {}, required = [] }: PlainSchema, value: object): object {
  const members = new Map<string, unknown>(Object.entries(value));
  return {
    ...value,
    ...Object.fromEntries(
      Object.entries(properties).flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
        const given = members.get(name);
        if (typeof given === 'object' && given !== null && member.type === 'object')
          return [[name, completed(member, given)]];
        return given === undefined && required.includes(name) && mayBeNull(member) ? [[name, null]] : [];
      }),
    ),
  };
}

function membersOf(
  properties: Readonly<Record<string, PlainSchema>>,
  lists: Lists,
  labels: Readonly<Record<string, Name>>,
): Readonly<Record<string, Schema>> {
  const { kind } = properties;
  const own = (name: string): Readonly<Record<string, Name>> => {
    const words = typeof kind?.const === 'string' ? FIELDS[`${kind.const}.${name}`] : undefined;
    return words === undefined ? labels : { ...labels, [name]: words };
  };
  return Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, described(member, lists, own(name), name)]),
  );
}

/** The words of a code, from the smallest list of the catalogue that has all codes beside which it stands. */
function wordsFor(code: string, all: readonly string[], { lists, units }: Lists): Name {
  const found = [...lists.map(({ codes }) => codes), units]
    .filter((codes) => all.every((each) => codes.some((known) => known.code === each)))
    .toSorted((few, many) => few.length - many.length)[0]
    ?.find((known) => known.code === code);
  return found ?? CHOICE_WORDS[code] ?? { zh: code, en: code };
}
