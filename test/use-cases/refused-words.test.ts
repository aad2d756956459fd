import { describe, expect, it } from 'vitest';
import { API_ERRORS, sentence, type ApiErrorCode } from '../../contract/errors.ts';
import { FIELD_ERRORS, type FieldErrorCode } from '../../contract/field-errors.ts';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { NUMBER_PROBLEMS } from '../../policy/engine/identity/number-problem.ts';
import { TEXT_PROBLEMS } from '../../policy/engine/identity/texts.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { todayIs } from '../../policy/engine/not-yet.ts';
import { readPriorPayment } from '../../policy/engine/prior-payments.ts';
import { problem, PROBLEMS, type Problem, type ProblemCode } from '../../policy/engine/problems.ts';
import { readClaim } from '../../policy/engine/read-claim.ts';
import { readSuccession, type EnteredSuccession } from '../../policy/engine/read-succession.ts';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import { policyActProblem, rulingProblem, type PolicyAct } from '../../policy/packs/policy-acts.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { allotmentProblem } from '../../use-cases/office/allotment-problem.ts';
import { openMergerProblem, successionProblems } from '../../use-cases/office/merger-problem.ts';
import { pastError } from '../../use-cases/ended.ts';
import { codeError } from '../../use-cases/code-error.ts';
import { bodyError } from '../../use-cases/enterprise/body-error.ts';
import { unplainText } from '../../use-cases/plain-text.ts';
import { districtError, tooEarlyError } from '../../use-cases/unit/place-errors.ts';
import { unitError } from '../../use-cases/unit/require-unit.ts';
import { misfitsOf } from '../../use-cases/field-errors.ts';
import { payloadErrors } from '../../use-cases/payload.ts';
import { FIRM, OTHER_FIRM, PACK } from '../policy/given.ts';
import { startsOn, typedError } from '../../use-cases/typed-error.ts';
import type { Succession } from '../../policy/engine/merged-already.ts';

/** What came of a bad input, and what its sentences must say: the words, what was read from them or would be right. */
interface Example {
  readonly said: (Name & { readonly code: string }) | null;
  readonly typed: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const TODAY = '2018-09-03';
/** A code with another last character than the right one. */
const WRONG = `${FIRM.slice(0, 17)}X`;
const merger = (from: string, to: string): Succession => ({ kind: 'merger', from, to, on: TODAY });
const passed = (known: readonly Succession[], added: Succession): Problem | null =>
  successionProblems(known, [added], (_, member) => member)[0] ?? null;
const CLAIM = {
  item: 'C1',
  enterprise: FIRM,
  recognition: 'product:龙井',
  recognisedOn: '2018-08-01',
  certificate: 'ZJ-1',
};
const STANDARD = { item: 'S2', recognition: 'standard:GB/T 1234-2018', draftingRank: 1 };

function example(
  problem: Problem | null,
  typed: string,
  zh: readonly string[],
  en: readonly string[],
): Example {
  return { said: problem === null ? null : { code: problem.code, ...problem.said }, typed, zh, en };
}
type Words = readonly [typed: string, zh: readonly string[], en: readonly string[]];

const claim = (changed: object, ...words: Words): Example => {
  const read = readClaim(PACK, { ...CLAIM, ...changed }, TODAY);
  return example(read.ok ? null : read.problem, ...words);
};
const payment = (changed: object, ...words: Words): Example => {
  const entered = { ...CLAIM, amount: 50_000, unit: 'yuan', paidOn: '2016-05-10', policy: 'x', ...changed };
  const read = readPriorPayment(PACK, entered);
  return example(read.ok ? null : read.problem, ...words);
};
const succession = (changed: Partial<EnteredSuccession>, ...words: Words): Example => {
  const read = readSuccession({
    ...{ kind: 'merger', from: FIRM, to: OTHER_FIRM, recognition: null, on: TODAY, by: ['a', 'b'] },
    ...changed,
  });
  return example(read.ok ? null : read.problem, ...words);
};
const RULED: RulingChange = {
  ...{ id: 'A13', value: 'strict', from: TODAY, reason: 'r', decidedOn: TODAY },
  by: ['a', 'b'],
};
const ruling = (changed: Partial<RulingChange>, ...words: Words): Example =>
  example(rulingProblem({ ...RULED, ...changed }), ...words);
const ADOPTED: PolicyAct = {
  ...{ kind: 'adopt', version: 'gongshu-brand-2018', documentNumber: '拱政办发〔2018〕1号' },
  ...{ effectiveFrom: '2018-07-01', by: ['a', 'b'] },
};
const act = (
  changed: Partial<Extract<PolicyAct, { kind: 'adopt' }>>,
  before: readonly PolicyAct[],
  ...words: Words
) => example(policyActProblem({ ...ADOPTED, ...changed }, before), ...words);
const allotment = (changed: object, ...words: Words): Example =>
  example(
    allotmentProblem({ by: ['a', 'b'], year: 2018, amountFen: 1, decidedOn: TODAY, ...changed }, TODAY),
    ...words,
  );
const caseFile = (changed: object, ...words: Words): Example => {
  const file = { policy: 'gongshu-brand-2018', unit: 'yuan', cases: [], ...changed };
  const read = readCaseFile(PACK_OF, file);
  return example(read.ok ? null : read.problem, ...words);
};
const EVENT = { at: TODAY, enterprise: 'E', subject: 'product:P', item: 'C1', recognisedOn: '2018-08-01' };

const PRIOR = { enterprise: 'E', subject: 'product:P', item: 'C1', amount: 1, policy: 'gongshu-brand-2014' };

/** Of each code every way to meet it that says something else. */
const OF_THE_POLICY: Readonly<
  Record<Exclude<ProblemCode, 'not-of-the-office' | 'one-person'>, readonly Example[]>
> = {
  'malformed-claim': [
    claim({ certificate: '——' }, '——', ['字母、数字或者汉字'], ['letters or digits']),
    claim({ renewal: 'yes' }, 'yes', ['应为“是”'], ['true or false']),
    claim({ draftingRank: 1.5 }, '1.5', ['不小于1的整数'], ['whole number from 1']),
    claim({ recognitionRoute: 'divine' }, 'divine', ['行政认定'], ['administrative or judicial']),
    claim({ recognition: 'product: ' }, '', ['未填写', '产品'], ['Nothing stands here', 'product']),
    claim({ recognition: 'product:——' }, '——', ['没有字母', '产品'], ['no letter', 'product']),
    caseFile({ cases: 'none' }, 'none', ['列表'], ['list']),
    caseFile({ form: 3 }, '3', ['可选：1、2'], ['1, 2']),
  ],
  'unknown-item': [
    claim({ item: 'C3' }, 'C3', ['可选：', 'C2'], ['C2']),
    claim({ item: 'N1', standsFor: 'X' }, 'X', ['C2'], ['C2']),
    claim({ standsFor: 'C2' }, 'C2', ['申报 C1', 'N1'], ['leave it out', 'N1']),
    payment({ item: 'N1' }, 'N1', ['可选：', 'C2'], ['C2']),
  ],
  'malformed-code': [
    claim({ enterprise: FIRM.slice(1) }, FIRM.slice(1), ['应为18位', '共17位'], ['18 digits', '17 signs']),
    payment({ enterprise: '某厂' }, '某厂', ['应为18位', '读作某厂'], ['18 digits', 'read as 某厂']),
    succession({ to: 'abc' }, 'abc', ['应为18位'], ['18 digits']),
    succession({ to: FIRM }, FIRM, ['另一单位'], ['the heir']),
  ],
  'wrong-check-digit': [
    claim({ enterprise: WRONG }, WRONG, ['末位应为U'], ['would be U']),
    payment({ enterprise: WRONG }, WRONG, ['末位应为U'], ['would be U']),
    succession({ from: WRONG }, WRONG, ['末位应为U'], ['would be U']),
  ],
  'impossible-date': [
    claim({ recognisedOn: '2018-02-29' }, '2018-02-29', ['例如2026-03-02'], ['2026-03-02']),
    claim({ validUntil: '2018年' }, '2018年', ['例如2026-03-02'], ['2026-03-02']),
    payment({ paidOn: '2016-02-30' }, '2016-02-30', ['例如2026-03-02'], ['2026-03-02']),
    succession({ on: '2016-13-01' }, '2016-13-01', ['例如2026-03-02'], ['2026-03-02']),
  ],
  'recognised-in-future': [
    claim({ recognisedOn: '2018-09-04' }, '2018-09-04', ['2018年9月3日'], ['2018-09-03']),
  ],
  'wrong-subject': [
    claim({ recognition: 'mark:张小泉' }, '张小泉', ['读作商标', '应填写：产品'], ['trade mark', 'product']),
    claim({ recognition: '张小泉' }, '张小泉', ['未写明类别', '产品'], ['nothing of a kind', 'product']),
    claim({ replaces: 'product:Q' }, 'Q', ['只有标准'], ['Only a standard']),
    payment(
      { recognition: 'standard:GB 1-2018' },
      'GB 1-2018',
      ['读作标准', '产品'],
      ['standard', 'product'],
    ),
    succession({ kind: 'assignment' }, '', ['转让须写明'], ['names what passes']),
    succession({ recognition: 'mark:123' }, 'mark:123', ['请选择转让'], ['enter an assignment']),
    succession(
      { kind: 'assignment', recognition: 'title:街道' },
      '街道',
      ['读作称号', '商标'],
      ['title', 'trade mark'],
    ),
  ],
  'unwanted-sign': [
    claim(
      { recognition: 'product:龙\u200B井' },
      '龙□井',
      ['第2个字符（U+200B）', '请删除'],
      ['character 2 (U+200B)', 'Take it out'],
    ),
    claim({ certificate: 'A\u202E1' }, 'A□1', ['第2个字符（U+202E）'], ['character 2 (U+202E)']),
  ],
  'needs-identity': [
    claim(
      { ...STANDARD, recognition: 'standard:安全要求' },
      '安全要求',
      ['例如GB/T 1234-2018'],
      ['GB/T 1234-2018'],
    ),
    claim({ item: 'M1', recognition: 'mark:张小泉' }, '张小泉', ['例如第1234567号'], ['1234567']),
    claim({ item: 'I1', recognition: 'madrid:王星记' }, '王星记', ['国际注册第1234567号'], ['IR 1234567']),
    claim({ ...STANDARD, replaces: 'standard:旧标准' }, '旧标准', ['例如GB/T 1234-2018'], ['GB/T 1234-2018']),
    payment({ item: 'M1', recognition: 'mark:张小泉' }, '张小泉', ['例如第1234567号'], ['1234567']),
    succession(
      { kind: 'assignment', recognition: 'mark:张小泉' },
      '张小泉',
      ['例如第1234567号'],
      ['1234567'],
    ),
  ],
  'contradicts-number': [
    claim(
      { ...STANDARD, item: 'S3', recognition: 'standard:gb/t 1234—2018' },
      'gb/t 1234—2018',
      ['GB/T 1234-2018 是国家标准，请选择 S2。'],
      ['GB/T 1234-2018 (national standard): claim S2'],
    ),
    claim(
      { ...STANDARD, recognition: 'standard:T/CAS 1-2018' },
      'T/CAS 1-2018',
      ['是团体标准', '咨询办公室'],
      ['group standard', 'ask the office'],
    ),
    claim(
      { ...STANDARD, recognition: 'standard:GB/T 1234-2018/XG1-2020', revision: false },
      'GB/T 1234-2018/XG1-2020',
      ['修改单', '填写为“是”'],
      ['amends a standard', 'it is a revision'],
    ),
  ],
  'unknown-member': [
    caseFile(
      { cases: [{ id: '1', applications: [{ ...EVENT, renewl: true }] }] },
      'renewl',
      ['renewal'],
      ['renewal'],
    ),
  ],
  'duplicate-id': [
    caseFile(
      { cases: [1, 2].map(() => ({ id: 'same', applications: [] })) },
      'same',
      ['另用一个编号'],
      ['take a new one'],
    ),
  ],
  'on-record': [example(problem('on-record', 'id', '7'), '7', ['请勿重复登记'], ['leave the entry out'])],
  'entered-twice': [
    example(problem('entered-twice', 'id', 'A13'), 'A13', ['只保留一条'], ['leave one of them']),
  ],
  'nothing-entered': [
    example(problem('nothing-entered', '', undefined), '', ['至少填写一条'], ['at least one entry']),
  ],
  'out-of-order': [
    caseFile(
      { cases: [{ id: '1', applications: [EVENT, { ...EVENT, at: '2018-09-02' }] }] },
      '2018-09-02',
      ['不得早于2018年9月3日'],
      ['2018-09-03 or later'],
    ),
    caseFile(
      {
        cases: [
          {
            id: '1',
            given: { priorPayments: [{ ...PRIOR, paidOn: '2018-09-04' }] },
            applications: [EVENT],
          },
        ],
      },
      '2018-09-04',
      ['不得晚于2018年9月3日'],
      ['2018-09-03 or earlier'],
    ),
  ],
  'wrong-unit': [payment({ amount: 5, unit: '万元' }, '万元', ['应以元'], ['in yuan'])],
  'wrong-amount': [
    payment({ amount: -1 }, '-1', ['不小于零的整数'], ['whole number']),
    claim({ invoiceFen: 0.5 }, '0.5', ['以分为单位'], ['in fen']),
    allotment({ amountFen: 0 }, '0', ['须大于零'], ['above nothing']),
  ],
  'wrong-year': [allotment({ year: 1999 }, '1999', ['2000年至2999年'], ['2000 to 2999'])],
  'not-yet': [allotment({ decidedOn: '2018-09-04' }, '2018-09-04', ['2018年9月3日'], ['2018-09-03'])],
  'circular-merger': [
    example(
      passed([merger(FIRM, OTHER_FIRM)], merger(OTHER_FIRM, FIRM)),
      FIRM,
      ['核对合并双方'],
      ['who took over whom'],
    ),
  ],
  'merged-already': [
    example(
      passed([merger(FIRM, OTHER_FIRM)], merger(FIRM, OTHER_FIRM)),
      FIRM,
      ['核对单位和日期', '由接收单位办理'],
      ['check firm and day', 'from the firm that took it over'],
    ),
  ],
  'merged-heir': [
    example(
      passed([merger(FIRM, OTHER_FIRM)], { ...merger('91330106MA2B100079', FIRM), on: '2018-09-04' }),
      FIRM,
      ['核对单位和日期', '由接收单位承继'],
      ['check firm and day', 'to the firm that took it over'],
    ),
  ],
  'no-open-merger': [
    example(openMergerProblem([], 'SAMR-1'), 'SAMR-1', ['待确认的合并中选择'], ['choose one']),
  ],
  'unknown-policy': [
    act(
      { version: 'gongshu-brand-2030' },
      [],
      'gongshu-brand-2030',
      ['gongshu-brand-2018'],
      ['gongshu-brand-2018'],
    ),
    caseFile({ policy: 'x' }, 'x', ['gongshu-brand-2018'], ['gongshu-brand-2018']),
  ],
  'day-before-first-policy': [
    act({ effectiveFrom: '2001-01-01' }, [], '2001-01-01', ['最早为2018年'], ['The first day is 2018']),
  ],
  'adopted-already': [act({}, [ADOPTED], 'gongshu-brand-2018', ['须先废止'], ['after its repeal'])],
  'no-document': [act({ documentNumber: ' ' }, [], '', ['未填写', '例如'], ['as the document shows it'])],
  'no-reason': [ruling({ reason: ' ' }, '', ['未填写', '理由'], ['reason'])],
  'unknown-ruling': [ruling({ id: 'Z9' }, 'Z9', ['可选：', 'A13'], ['A13'])],
  'unknown-ruling-value': [ruling({ value: 'maybe' }, 'maybe', ['可选：', 'lenient'], ['lenient'])],
  retroactive: [ruling({ from: '2018-09-02' }, '2018-09-02', ['自作出之日2018年9月3日'], ['2018-09-03'])],
};

const misfit = (schema: object, given: unknown) =>
  misfitsOf(schema as Parameters<typeof misfitsOf>[0], given)[0] ?? null;
const member = (schema: object, given: unknown, ...words: Words): Example => ({
  said: misfit({ type: 'object', properties: { it: schema }, additionalProperties: false }, { it: given }),
  ...{ typed: words[0], zh: words[1], en: words[2] },
});
const field = (said: Example['said'], ...[typed, zh, en]: Words): Example => ({ said, typed, zh, en });
const sent = (changed: object): Example['said'] =>
  payloadErrors('application.submit', { claim: { ...CLAIM, ...changed }, documents: [] })[0] ?? null;

/** What of names, days, places, firms and forms is refused at the door, member by member. */
const OF_MEMBERS: Readonly<Record<Typed, readonly Example[]>> = {
  unknownMember: [field(sent({ colour: 'red' }), 'colour', ['请删除'], ['leave it out'])],
  wrongType: [field(sent({ certificate: 7 }), '7', ['类型'], ['type'])],
  noChoice: [field(sent({ item: 'X9' }), 'X9', ['可选：', 'C2'], ['Choose one of', 'C2'])],
  tooShort: [member({ type: 'string', minLength: 3 }, 'ab', 'ab', ['至少须有3个字'], ['At least 3'])],
  tooLong: [member({ type: 'string', maxLength: 1 }, 'ab', 'ab', ['最多1个字'], ['At most 1'])],
  tooFew: [member({ type: 'array', minItems: 2 }, ['a'], '', ['至少须有2项'], ['At least 2'])],
  tooMany: [member({ type: 'array', maxItems: 1 }, ['a', 'b'], '', ['最多1项'], ['At most 1'])],
  tooSmall: [member({ type: 'number', minimum: 2 }, 1, '1', ['不得小于2'], ['at least 2'])],
  tooGreat: [member({ type: 'number', maximum: 2 }, 3, '3', ['不得大于2'], ['at most 2'])],
  wrongForm: [
    field(sent({ enterprise: 'abc' }), 'abc', ['读作ABC，共3位'], ['read as ABC: 3 signs']),
    field(
      sent({ enterprise: FIRM.toLowerCase() }),
      FIRM.toLowerCase(),
      [`请写作${FIRM}`],
      [`Write it as ${FIRM}`],
    ),
    field(codeError('/successor', 'abc'), 'abc', ['读作ABC'], ['read as ABC']),
    member({ type: 'string', pattern: '^x$', examples: ['x'] }, 'y', 'y', ['例如x'], ['For instance x']),
  ],
  noDay: [field(sent({ recognisedOn: '2018-02-30' }), '2018-02-30', ['例如2026-03-02'], ['2026-03-02'])],
  noInstant: [
    member(
      { type: 'string', format: 'date-time', examples: ['2026-03-02T02:00:00.000Z'] },
      'now',
      'now',
      ['例如2026-03-02T02'],
      ['2026-03-02T02'],
    ),
  ],
  unwantedSign: [
    field(
      unplainText({ reasons: ['龙\u200B井'] }),
      '龙□井',
      ['第2个字符（U+200B）'],
      ['character 2 (U+200B)'],
    ),
    field(unplainText({ shownName: 'a\nb' }), 'a□b', ['第2个字符（U+000A）'], ['character 2 (U+000A)']),
    field(
      unplainText({ shownName: '甲\u202E乙' }),
      '甲□乙',
      ['第2个字符（U+202E）'],
      ['character 2 (U+202E)'],
    ),
  ],
  saysNothing: [field(unplainText({ reasons: '——' }), '——', ['请用文字说明'], ['in words'])],
  repeated: [member({ type: 'array', uniqueItems: true }, ['a', 'a'], '', ['不得重复'], ['once'])],
  wrongCheckCharacter: [
    field(
      bodyError('enterprise', `${FIRM.slice(0, 17)}X`),
      `${FIRM.slice(0, 17)}X`,
      ['末位应为U'],
      ['would be U'],
    ),
  ],
  otherBody: [
    field(bodyError('street', FIRM), '街道（园区）', [`${FIRM} 可以登记为：企业`], ['can be: enterprise']),
  ],
  unknownUnit: [
    field(
      unitError([{ id: 'marketSupervision' }], '拱墅', '/unit', 'unknownUnit'),
      '拱墅',
      ['marketSupervision'],
      ['marketSupervision'],
    ),
  ],
  noPlaceOfFirms: [
    field(
      unitError([{ id: 'xiangfu' }], '拱墅', '/street', 'noPlaceOfFirms'),
      '拱墅',
      ['xiangfu'],
      ['xiangfu'],
    ),
  ],
  unknownEnterprise: [
    field(
      typedError('/enterprise', 'unknownEnterprise', { typed: FIRM }),
      FIRM,
      ['先登记'],
      ['register it first'],
    ),
  ],
  unknownPerson: [
    field(typedError('/person', 'unknownPerson', { typed: 'p9' }), 'p9', ['名单中选择'], ['choose one']),
  ],
  notYet: [
    field(
      typedError('/fromDay', 'notYet', { typed: '2018-09-04', right: todayIs(TODAY) }),
      '2018-09-04',
      ['2018年9月3日'],
      ['2018-09-03'],
    ),
  ],
  beforeRecords: [
    field(tooEarlyError('/effectiveOn', '1949-10-01'), '1949-10-01', ['1990年1月1日'], ['1990-01-01']),
  ],
  noSuchDistrict: [field(districtError('/district', '330199'), '330199', ['六位数字'], ['six digits'])],
  pastDay: [
    field(pastError('/untilDay', '2018-09-02', TODAY), '2018-09-02', ['2018年9月3日'], ['2018-09-03']),
  ],
  endsTooEarly: [
    field(
      typedError('/untilDay', 'endsTooEarly', { typed: '2026-01-01', right: startsOn('2026-02-01') }),
      '2026-01-01',
      ['2026年2月1日'],
      ['2026-02-01'],
    ),
  ],
  sameFirm: [field(typedError('/successor', 'sameFirm', { typed: FIRM }), FIRM, ['另一企业'], ['that one'])],
  samePerson: [
    field(typedError('/substitute', 'samePerson', { typed: 'p1' }), 'p1', ['另一人'], ['another person']),
  ],
};

/** What nobody types: it is missing, of the transport, or a choice of the page. */
const NOT_TYPED = [
  ...['noSuccessor', 'takenOver', 'openTasks'],
  ...['missing', 'unstorable', 'unreadable', 'unknownState', 'noReasons', 'noFilter', 'needsNoUnit'],
  ...[
    'noAddress',
    'timeRunsForwards',
    'tooFarAhead',
    'noPage',
    'noPath',
    'noPlace',
    'noVersion',
    'givenTwice',
  ],
  ...['noSignature', 'otherDigest', 'otherKey', 'refusedByServer'],
] as const satisfies readonly FieldErrorCode[];
type Typed = Exclude<FieldErrorCode, (typeof NOT_TYPED)[number]>;

/** Refusals of the API whose noun people type: each says which word it was. */
const NOUNS = /^(enterprise|article|day|claim|record|registry)\./;
const WITH_VALUES: Readonly<Partial<Record<ApiErrorCode, Readonly<Record<string, unknown>>>>> = {
  'enterprise.unknown': { enterprise: FIRM },
  'enterprise.notRegistered': { enterprise: FIRM },
  'article.unknown': { article: 99 },
  'day.unknown': { day: '2001-01-01', first: '2018-05-22' },
  'claim.invalid': { reason: { zh: '“龙”：原因。', en: '"龙": why.' } },
  'record.invalid': { reasons: [{ zh: '“龙”：原因。', en: '"龙": why.' }] },
  'registry.notYetEffective': { effectiveOn: '2030-01-01' },
};
/** They speak of an id that a program gave or a page offered. */
const OF_IDS = ['record.unknown', 'record.exists', 'registry.otherEvent', 'registry.keyTaken'];

describe.each([
  ['the policy', OF_THE_POLICY],
  ['the door', OF_MEMBERS],
])('a refusal of %s', (_, examples) => {
  const each = Object.entries(examples).flatMap(([code, all]) =>
    all.map((one) => [code, one.typed, one] as const),
  );
  it.each(each)(
    '%s on “%s” says the words, what was read from them and what would be right',
    (code, typed, { said, zh, en }) => {
      expect(said?.code).toBe(code);
      for (const words of typed === '' ? zh : [`“${typed}”：`, ...zh]) expect(said?.zh).toContain(words);
      for (const words of typed === '' ? en : [`"${typed}":`, ...en]) expect(said?.en).toContain(words);
    },
  );
});

describe('the walk', () => {
  it('has an example of every code', () => {
    const byTwo = ['one-person', 'not-of-the-office'];
    expect(Object.keys(OF_THE_POLICY).concat(byTwo).sort()).toEqual(Object.keys(PROBLEMS).sort());
    expect([...Object.keys(OF_MEMBERS), ...NOT_TYPED].sort()).toEqual(Object.keys(FIELD_ERRORS).sort());
    for (const all of Object.values({ ...OF_THE_POLICY, ...OF_MEMBERS })) expect(all).not.toEqual([]);
    const nouns = Object.keys(API_ERRORS).filter((code) => NOUNS.test(code));
    expect([...Object.keys(WITH_VALUES), ...OF_IDS].sort()).toEqual(nouns.sort());
  });

  it.each(Object.entries(WITH_VALUES))('of %s names what was sent', (code, values) => {
    for (const language of ['zh', 'en'] as const) {
      const said = sentence(code as ApiErrorCode, language, values);
      const words = Object.values(values).map((value) =>
        typeof value === 'string' || typeof value === 'number' ? String(value) : '龙',
      );
      for (const each of words) expect(said).toContain(each);
      expect(said).not.toMatch(/—|[{}]/);
    }
  });

  it('of numbers and signs has a sentence that says what would be right', () => {
    for (const { zh, en } of Object.values({ ...NUMBER_PROBLEMS, ...TEXT_PROBLEMS })) {
      expect(zh).toMatch(/请|应/);
      expect(en).toMatch(/\.$/);
    }
  });

  it.each([
    ['standard:GB/T 1234', '“GB/T 1234”：标准编号缺少年份'],
    ['standard:GB/T 1-2018、GB/T 2-2018', '“GB/T 1-2018、GB/T 2-2018”：所填内容含有多个编号'],
    ['standard:GB/T 1-1900', '“GB/T 1-1900”：标准编号中的年份有误，应在1947至2099年之间'],
    ['standard:QQQQ 1-2018', '“QQQQ 1-2018”：标准代号不在收录的代号之内'],
  ])('of %s says what is wrong with the number', (recognition, zh) => {
    expect(claim({ ...STANDARD, recognition }, '', [], []).said?.zh).toContain(zh);
  });
});
