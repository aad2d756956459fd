import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimableItems } from '../../policy/packs/versions.ts';
import { machineOf, NEWEST_MACHINE } from '../../machine/versions.ts';
import { CODE_LISTS } from '../../use-cases/catalogue/lists.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { descriptionOf, type OpenApi } from '../support/checked-answers.ts';

interface Coded {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}
interface Catalogue {
  readonly states: readonly (Coded & { station: Coded; waitsFor: readonly Coded[] })[];
  readonly units: readonly Coded[];
  readonly items: readonly (Coded & { questions: readonly Coded[]; schema: object })[];
  readonly deadlines: readonly (Coded & { count: number | null })[];
  readonly clauses: readonly { code: string; quote: string }[];
  readonly lists: readonly { name: string; codes: readonly Coded[] }[];
}

let awards: Awards;
let described: OpenApi;
let catalogue: Catalogue;
beforeAll(async () => {
  awards = await startAwards();
  described = await descriptionOf(awards.app);
  catalogue = (await awards.app.inject('/api/catalogue')).json<Catalogue>();
});
afterAll(async () => awards.stop());

/** Every list of choices below a schema. */
function choicesIn(schema: unknown): readonly (readonly string[])[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'enum' in schema && Array.isArray(schema.enum)
      ? [schema.enum.filter((value) => value !== null).map(String)]
      : [];
  return [...own, ...Object.values(schema).flatMap(choicesIn)];
}

/** The choices of a schema that no list of the catalogue has together. */
const unlisted = (schema: unknown, { lists }: Catalogue): readonly string[] => [
  ...new Set(
    choicesIn(schema)
      .filter(
        (choices) =>
          !lists.some(({ codes }) => choices.every((choice) => codes.some(({ code }) => code === choice))),
      )
      .map((choices) => choices.join(' ')),
  ),
];

/** The codes below a value that lack a language. */
function unspoken(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { code, zh, en } = value as Partial<Coded>;
  const isSpoken = /\p{Script=Han}/u.test(zh ?? '') && /[A-Za-z]/.test(en ?? '');
  const own = code !== undefined && 'zh' in value && !isSpoken ? [code] : [];
  return [...own, ...Object.values(value).flatMap(unspoken)];
}

describe('the catalogue', () => {
  it('has every choice of every schema of the API', () => {
    expect(choicesIn(described).length).toBeGreaterThan(100);
    expect(unlisted(described, catalogue)).toEqual([]);
    expect(unlisted({ enum: ['pdf', 'exe'] }, catalogue)).toEqual(['pdf exe']);
  });

  it('has words in both languages for each code', () => {
    expect(catalogue.lists.flatMap(({ codes }) => codes).length).toBeGreaterThan(500);
    expect(unspoken(catalogue)).toEqual([]);
    expect(unspoken({ a: [{ code: 'x', zh: 'x', en: 'x' }] })).toEqual(['x']);
  });

  it('has every state with its station and whom an award waits for', () => {
    const { states } = machineOf(NEWEST_MACHINE);
    expect(catalogue.states.map(({ code }) => code)).toEqual([...states.keys()]);
    expect(catalogue.states.find(({ code }) => code === 'clawback.noticed')).toMatchObject({
      zh: '已告知，待申辩',
      station: { code: 'clawedBack' },
      waitsFor: [{ code: 'enterprise', zh: '企业' }],
      source: { zh: '办理规则', en: 'operating rule' },
    });
    expect(catalogue.states.find(({ code }) => code === 'officeReview.approving')).toMatchObject({
      source: { zh: '第15条', en: 'Article 15' },
    });
  });

  it('has units, deadlines with their terms, and the words of the text', () => {
    expect(catalogue.units.map(({ code }) => code)).toContain('market');
    expect(catalogue.deadlines.find(({ code }) => code === 'watch.elapsed')?.count).toBeNull();
    expect(catalogue.deadlines.filter(({ count }) => count === null)).toHaveLength(1);
    expect(catalogue.clauses.every(({ quote }) => quote.length > 0)).toBe(true);
  });

  it('is not sent again to a reader who has it', async () => {
    const first = await awards.app.inject('/api/catalogue');
    const headers = { 'if-none-match': String(first.headers['etag']) };
    const again = await awards.app.inject({ url: '/api/catalogue', headers });
    expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 304, '']);
    const { sql } = awards.asOwner();
    await sql`update units set zh = '市场监管局（样例）' where id = 'market'`;
    expect((await awards.app.inject({ url: '/api/catalogue', headers })).statusCode).toBe(200);
  });
});

describe('an item of the catalogue', () => {
  const claim = {
    enterprise: '91330105MA2AXQ001U',
    recognisedOn: '2026-01-05',
    certificate: 'HZ-2026-001',
  };
  const fitting = (item: string) => {
    const schema = catalogue.items.find(({ code }) => code === item)?.schema ?? {};
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    return ajv.compile(schema);
  };

  it('is there for each item of the schedule, and for newly introduced firms', () => {
    expect(catalogue.items.map(({ code }) => code).sort()).toEqual([...claimableItems(), 'N1'].sort());
  });

  it('takes a claim on itself and no other, nor another kind of thing', () => {
    const fits = fitting('C1');
    expect(fits({ ...claim, item: 'C1', recognition: 'product:桥西糕点' })).toBe(true);
    expect(fits({ ...claim, item: 'M1', recognition: 'product:桥西糕点' })).toBe(false);
    expect(fits({ ...claim, item: 'C1', recognition: 'mark:桥西' })).toBe(false);
    expect(fits({ ...claim, item: 'C1', recognition: 'product:桥西糕点', draftingRank: 1 })).toBe(false);
    const standard = fitting('S1');
    expect(standard({ ...claim, item: 'S1', recognition: 'standard:GB 1', draftingRank: 1 })).toBe(true);
  });

  it('has the label, the help, the length and the example of each member, and the words of each choice', () => {
    expect(catalogue.items.find(({ code }) => code === 'M1')?.schema).toMatchObject({
      properties: {
        certificate: {
          maxLength: 100,
          examples: ['HZ-2026-001'],
          'x-label': { zh: '证书编号' },
          'x-help': {},
        },
        recognitionRoute: { 'x-choices': [{ code: 'administrative', zh: '行政认定' }, { code: 'judicial' }] },
      },
    });
  });
});

describe('a signal', () => {
  it('has a JSON Schema with the words of its members and choices', async () => {
    const { signals } = (await awards.app.inject('/api/signals')).json<{
      signals: { type: string; schema: { properties?: object } }[];
    }>();
    expect(signals.find(({ type }) => type === 'objection.answer')?.schema).toMatchObject({
      required: ['objection', 'decision', 'reply'],
      properties: {
        decision: { 'x-choices': [{ code: 'upheld', zh: '异议成立' }, { code: 'dismissed' }] },
        reply: { maxLength: 2000, 'x-label': { en: 'reply' } },
      },
    });
    const wordless = signals.flatMap(({ type, schema }) =>
      Object.entries(schema.properties ?? {})
        .filter(([, member]) => !('x-label' in (member as object)))
        .map(([name]) => `${type} ${name}`),
    );
    expect(wordless).toEqual([]);
    expect(Object.keys(CODE_LISTS)).toContain('LEGAL_BASES');
  });
});
