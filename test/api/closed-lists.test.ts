import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { descriptionOf } from '../support/checked-answers.ts';

const UNIT = 'administrators enter units';
const CREDIT_CODE = 'a credit code';
const TYPED = 'words of a person';
const FROZEN = 'what is noticed is kept in the words of its day';
const OF_A_PACK = 'a pack has passages, rulings and answers of its own';
const RECEIPT = 'a refusal, a problem of a receipt or one of the door';

/** Texts that are called as a closed member is, or whose example stands in a list, by the member above and their own: why no list closes them. */
const OPEN: Readonly<Record<string, string>> = {
  unit: UNIT,
  'unit.code': UNIT,
  'takenOverBy.code': UNIT,
  'street.code': UNIT,
  code: CREDIT_CODE,
  'station.code': 'a station is a stage of the machine, whose catalogue names it',
  'firm.code': CREDIT_CODE,
  'enterprises.code': CREDIT_CODE,
  'parameter.code': CREDIT_CODE,
  reason: TYPED,
  'rulings.reason': TYPED,
  source: TYPED,
  recognition: 'a kind with a name or a number behind it',
  from: 'a day, or a firm from which something passed on',
  to: 'a day, or a firm to which something passed on',
  by: 'persons, or an award',
  anchor: OF_A_PACK,
  'rulings.id': OF_A_PACK,
  name: 'a member of a form, or a rule of a pack',
  fund: 'finance enters budgets of funds',
  'priorPayments.item': 'a file of another policy names items of that one; each is checked',
  'awards.code': 'a refusal, or why a register was not heard',
  'errors.code': 'of every list of problems',
  'lines.code': RECEIPT,
  'receipts.code': RECEIPT,
  'notices.item': FROZEN,
  'notices.recognition': FROZEN,
  'leaf.kind': 'a log keeps leaves of kinds that a later release has no more',
  'leaf.source': 'where the content of a leaf lies',
  'refusals.type': 'what was tried at the door may be no signal',
  'parameter.type': 'what was tried at the door may be no signal',
  'parameter.state': 'a state that holds others is none itself; an unknown one is refused in words',
  'parameter.letter': 'a place in the journal',
  task: 'a task of an inbox, by its id',
  type: 'the address of a problem',
};
/** The catalogue is what says the lists; a draft is whatever somebody has typed so far. */
const OPEN_ROUTES = /\/catalogue$|\/drafts/;

let awards: Awards;
let described: Readonly<Record<string, object>>;
beforeAll(async () => {
  awards = await startAwards();
  const { paths, components } = await descriptionOf(awards.app);
  described = { ...paths, ...components.schemas };
});
afterAll(async () => awards.stop());

/** A text or a choice of a description. */
interface Member {
  /** Its name behind that of the member above it. */
  readonly path: string;
  readonly name: string;
  readonly examples: readonly unknown[];
  readonly isClosed: boolean;
}

/** Every text and every choice below a part of a description. Days, ids and patterns are no words. */
function membersIn(part: unknown, path: readonly string[] = []): readonly Member[] {
  if (typeof part !== 'object' || part === null) return [];
  if (Array.isArray(part)) return part.flatMap((each) => membersIn(each, path));
  const { type, format, pattern, examples } = part as Readonly<Record<string, unknown>>;
  const isText = [type].flat().includes('string') && format === undefined && pattern === undefined;
  const own = 'enum' in part || isText ? [member(path, examples, 'enum' in part)] : [];
  return [...own, ...Object.entries(part).flatMap(([key, value]) => below(key, value, path))];
}

function member(path: readonly string[], examples: unknown, isClosed: boolean): Member {
  const known: readonly unknown[] = Array.isArray(examples) ? examples : [];
  return { path: path.slice(-2).join('.'), name: path.at(-1) ?? '', examples: known, isClosed };
}

function below(key: string, value: unknown, path: readonly string[]): readonly Member[] {
  if (['example', 'examples', 'enum', 'x-choices'].includes(key)) return [];
  if (key === 'properties')
    return Object.entries(value as object).flatMap(([name, inner]) => membersIn(inner, [...path, name]));
  if (key === 'parameters')
    return (value as readonly { name: string; schema: object }[]).flatMap(({ name, schema }) =>
      membersIn(schema, ['parameter', name]),
    );
  return membersIn(value, path);
}

const CODES = new Set(Object.values(CODE_LISTS).flatMap((list) => list.map(({ code }) => code)));
/** One list of formats has it; in an example it is any text. */
CODES.delete('text');
/** What people call something is closed in one place: that of a form’s member. */
const ANY_NAME = 'name';

/** The texts whose values come from a closed list, and that leave open which. */
function unclosed(routes: Readonly<Record<string, object>>): readonly string[] {
  const all = Object.entries(routes).flatMap(([route, part]) =>
    membersIn(part).map((each) => ({ ...each, route })),
  );
  const closed = new Set(all.flatMap(({ name, isClosed }) => (isClosed && name !== ANY_NAME ? [name] : [])));
  const found = all.filter(
    ({ route, path, name, examples, isClosed }) =>
      !isClosed &&
      !OPEN_ROUTES.test(route) &&
      (closed.has(name) || examples.some((example) => CODES.has(String(example)))) &&
      !(path in OPEN) &&
      !(name !== 'code' && name !== 'type' && name in OPEN),
  );
  return [...new Set(found.map(({ route, path }) => `${path} of ${route}`))];
}

describe('a member whose values come from a closed list', () => {
  it('is a choice of that list, or has a reason not to be', () => {
    expect(Object.values(described).flatMap((part) => membersIn(part)).length).toBeGreaterThan(1_000);
    expect(unclosed(described)).toEqual([]);
  });

  it.each(['capacity', 'task', 'state', 'rule', 'proof', 'party', 'duty', 'item', 'act', 'check'])(
    'such as %s is closed',
    (name) => {
      const all = Object.entries(described).flatMap(([route, part]) =>
        OPEN_ROUTES.test(route) ? [] : membersIn(part),
      );
      expect(all.some((each) => each.name === name && each.isClosed)).toBe(true);
    },
  );

  it('is found if it is left open: by its name, and by its example', () => {
    const closed = { properties: { stage: { enum: ['one', 'two'] } } };
    const open = { properties: { stage: { type: 'string', examples: ['three'] } } };
    expect(unclosed({ closed, open })).toEqual(['stage of open']);
    const coded = { properties: { next: { type: ['string', 'null'], examples: ['accept'] } } };
    expect(unclosed({ coded })).toEqual(['next of coded']);
    expect(unclosed({ words: { properties: { next: { type: 'string', examples: ['材料齐全'] } } } })).toEqual(
      [],
    );
  });

  it('has no reason that nothing needs', () => {
    const all = Object.values(described).flatMap((part) => membersIn(part));
    const open = new Set(all.filter(({ isClosed }) => !isClosed).flatMap(({ path, name }) => [path, name]));
    expect(Object.keys(OPEN).filter((path) => !open.has(path))).toEqual([]);
  });
});
