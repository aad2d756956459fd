import { describe, expect, it } from 'vitest';
import { catalogueItems } from '../../use-cases/catalogue/items.ts';
import { listSignals } from '../../use-cases/signal/list-signals.ts';

/** A JSON Schema as a form is made from it. */
interface Form {
  readonly [name: string]: unknown;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Form[];
  readonly oneOf?: readonly Form[];
  readonly items?: Form;
  readonly properties?: Readonly<Record<string, Form>>;
}

/** Every member below a form, however deep, with its place. */
function membersOf(form: Form, at: string): readonly (readonly [string, Form])[] {
  const { anyOf = [], oneOf = [], items, properties = {} } = form;
  return [
    ...[...anyOf, ...oneOf].flatMap((way) => membersOf(way, at)),
    ...(items === undefined ? [] : membersOf(items, `${at}.*`)),
    ...Object.entries(properties).flatMap(([name, member]) => [
      [`${at}.${name}`, member] as const,
      ...membersOf(member, `${at}.${name}`),
    ]),
  ];
}

const isInBoth = (words: unknown): boolean => {
  const { zh = '', en = '' } = (words ?? {}) as { zh?: string; en?: string };
  return /\p{Script=Han}/u.test(zh) && /[A-Za-z]/.test(en);
};
const isChoice = ({ enum: choices, const: only }: Form): boolean =>
  choices !== undefined || typeof only === 'string';
const isOf = ({ type }: Form, ...types: readonly string[]): boolean =>
  [type].flat().some((each) => each !== undefined && types.includes(each));

/** What a person who fills in a member is not told. */
function unsaid(member: Form): readonly string[] {
  const isText = isOf(member, 'string') && !isChoice(member);
  const isNumber = isOf(member, 'integer', 'number');
  const wants = {
    label: isInBoth(member['x-label']),
    help: isInBoth(member['x-help']),
    choices: !isChoice(member) || ((member['x-choices'] ?? []) as object[]).every(isInBoth),
    length: !isText || 'maxLength' in member || 'pattern' in member || 'format' in member,
    bounds: !isNumber || ('minimum' in member && 'maximum' in member),
    example: !(isText || isNumber) || ((member['examples'] ?? []) as unknown[]).length > 0,
  };
  return Object.entries(wants).flatMap(([what, isThere]) => (isThere ? [] : [what]));
}

const FORMS: readonly (readonly [string, Form])[] = [
  ...listSignals().map(({ type, schema }) => [type, schema] as const),
  ...catalogueItems('2026-03-02').map(({ code, schema }) => [`item ${code}`, schema] as const),
];

describe('a form', () => {
  it('says of each member in both languages what it is, what helps, what fits and an example', () => {
    const members = FORMS.flatMap(([where, form]) => membersOf(form, where));
    expect(members.length).toBeGreaterThan(300);
    expect(members.flatMap(([at, member]) => unsaid(member).map((what) => `${at}: ${what}`))).toEqual([]);
  });

  it('that leaves something open is found', () => {
    const [[, bare] = ['', {}]] = membersOf({ properties: { a: { type: 'string' } } }, 'x');
    expect(unsaid(bare)).toEqual(['label', 'help', 'length', 'example']);
    expect(
      unsaid({ type: 'integer', 'x-label': { zh: '数', en: 'n' }, 'x-help': { zh: '数', en: '数' } }),
    ).toEqual(['help', 'bounds', 'example']);
  });
});
