import { describe, expect, it } from 'vitest';
import { nextWorkingDay } from '../../policy/engine/calendar/next-working-day.ts';
import { isOperatingRule } from '../../policy/engine/numbers.ts';
import { calculated } from '../../policy/engine/published/calculation.ts';
import { publishedRulings } from '../../policy/engine/published/rulings.ts';
import { publishedArticle, publishedText } from '../../policy/engine/published/text.ts';
import type { RulingChange } from '../../policy/engine/rulings/change.ts';
import { rulingProblem } from '../../policy/packs/policy-acts.ts';
import {
  claimableItems,
  installedPacks,
  introductionCodes,
  packOfNewAwards,
  proofCodes,
  simulatedPolicy,
} from '../../policy/packs/versions.ts';
import { assess } from '../../policy/engine/assess.ts';
import { explained, itemName } from '../../policy/engine/published/explanation.ts';
import { QUESTIONS } from '../../policy/engine/items/questions.ts';
import { numbersOf } from '../../policy/engine/items/amount.ts';
import { packFrom } from '../../policy/engine/pack-from.ts';
import type { Pack } from '../../policy/engine/pack.ts';
import { publishedItems } from '../../policy/engine/published/items.ts';
import { reasonInWords } from '../../policy/engine/published/reason.ts';
import { REASONS, type ReasonCode } from '../../policy/engine/verdict/reasons.ts';
import { factsInWords } from '../../policy/engine/published/facts-in-words.ts';
import type { RuleName } from '../../policy/engine/verdict/rules.ts';
import type { Json } from '../../policy/engine/verdict/verdict.ts';
import { YUNHAI_2021 } from '../packs/yunhai-quality-2021/pack.ts';
import { claimOn, inputFor, PACK, SIMULATION } from './given.ts';

const DAY = '2018-09-03';

describe('the text that everybody may read', () => {
  const text = publishedText(PACK, SIMULATION, DAY);

  it('is the whole text with its articles and the passages that rules rest on', () => {
    expect(text.text).toBe(PACK.text.words);
    expect(text.articles.map(({ article }) => article)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(text.passages).toEqual(Object.values(PACK.text.passages));
    expect(text.status).toMatchObject({ kind: 'simulation', effectiveFrom: '2018-07-01' });
  });

  it('has each of its articles by number, with its sentences and the passages within it', () => {
    const article = publishedArticle(PACK, 13);
    expect(article?.text).toBe(text.text.slice(article?.from, article?.to));
    expect(article?.sentences.map((each) => each.text).join('')).toBe(article?.text.trim());
    expect(article?.passages.length).toBeGreaterThan(3);
    for (const { from, to } of article?.passages ?? []) {
      expect(from).toBeGreaterThanOrEqual(article?.from ?? 0);
      expect(to).toBeLessThanOrEqual(article?.to ?? 0);
    }
    expect(publishedArticle(PACK, 21)).toBeNull();
  });

  it('is followed by the rules that it does not have, with their values on the day', () => {
    const names = text.operatingRules.map(({ name }) => name);
    const rules = Object.values(PACK.numbers).filter(isOperatingRule);
    expect(names).toEqual([
      ...rules.map(({ name }) => name),
      ...Object.values(PACK.practices).map(({ name }) => name),
    ]);
    for (const { name, value, unit, source, seen } of text.operatingRules) {
      expect(source.en).toBe('operating rule, not from the policy text');
      expect(seen.zh).not.toBe('');
      const number = PACK.content.numbers[name];
      const stated = number?.unit === 'day' ? PACK.day(name, DAY) : number && PACK.number(name, DAY);
      if (number === undefined) expect([name, unit]).toEqual([name, 'text']);
      else expect([name, value]).toEqual([name, stated?.value ?? null]);
    }
  });
});

it('an operating rule that is a day has that day as its value, and says where it was seen', () => {
  const { horizon, ...others } = Object.fromEntries(
    Object.values(PACK.numbers).map((number) => [number.unit === 'day' ? 'horizon' : number.name, number]),
  );
  if (horizon === undefined) throw new Error(`no day among ${Object.keys(others).join()}`);
  const seen = { zh: '某通知', en: 'a notice' };
  const source = { zh: '办理规则，非政策文本规定', en: 'operating rule, not from the policy text' };
  const rule = { ...horizon, clause: null, lastCheckedOn: DAY };
  const shown = (more: object) =>
    publishedText({ ...PACK, numbers: { [horizon.name]: { ...rule, ...more } } }, SIMULATION, DAY)
      .operatingRules[0];
  expect(shown({ seen })).toMatchObject({ value: PACK.day(horizon.name, DAY)?.value, seen, source });
  expect(shown({})).toMatchObject({ seen: source, source });
});

describe('the open questions of a text', () => {
  const change = (from: string, value: string): RulingChange => ({
    id: 'A13',
    value,
    from,
    reason: 'as the office sees it',
    by: ['p-1', 'p-2'],
    decidedOn: DAY,
  });
  const answer = (changes: readonly RulingChange[], on = DAY): object =>
    publishedRulings(PACK, changes, on).find(({ id }) => id === 'A13') ?? {};

  it('have the shipped answer with its reason and its author, and name the others', () => {
    const [shipped] = PACK.rulings['A13']?.answers ?? [];
    expect(answer([])).toMatchObject({ value: shipped?.value, reason: shipped?.reason, by: [] });
    expect(answer([])).toMatchObject({ author: shipped?.author, from: shipped?.from });
    expect(answer([])).toHaveProperty('clause.quote');
    expect(answer([])).toMatchObject({ alternatives: [{ value: 'lenient' }] });
    expect(publishedRulings(PACK, [], DAY).map(({ id }) => id)).toEqual(Object.keys(PACK.rulings));
  });

  it('have the answer of the office from its day on, and who gave it', () => {
    const changed = answer([change(DAY, 'lenient')]);
    expect(changed).toMatchObject({ value: 'lenient', from: DAY, by: ['p-1', 'p-2'] });
    expect(changed).toMatchObject({
      author: { en: 'ruling of the office' },
      reason: { zh: 'as the office sees it' },
    });
    expect(changed).toMatchObject({ alternatives: [{ value: 'strict' }] });
    expect(answer([change('2018-09-04', 'lenient')])).toMatchObject({ value: 'strict', by: [] });
    expect(answer([{ ...change(DAY, 'lenient'), id: 'A14' }])).toMatchObject({ value: 'strict' });
  });

  it('have the newest of several answers, and of two for one day the one that was given last', () => {
    const old = change('2018-08-01', 'strict');
    for (const all of [
      [old, change('2018-08-02', 'lenient')],
      [change('2018-08-02', 'lenient'), old],
    ])
      expect(answer(all)).toMatchObject({ value: 'lenient' });
    expect(answer([old, change('2018-08-01', 'lenient')])).toMatchObject({ value: 'lenient' });
  });

  it('are answered by one of their answers, in a text that has them', () => {
    expect(rulingProblem(change(DAY, 'lenient'))).toBeNull();
    expect(rulingProblem(change(DAY, 'sideways'))).not.toBeNull();
    expect(rulingProblem({ ...change(DAY, 'lenient'), id: 'A999' })).not.toBeNull();
  });
});

describe('the calculator', () => {
  const product = (name: string, item = 'C1') => ({ ...claimOn(item, { recognition: `product:${name}` }) });
  const sum = (recognitions: readonly object[], more: object = {}) =>
    calculated(PACK, SIMULATION, DAY, {
      beneficiary: 'enterprise',
      recognitions: recognitions as readonly Readonly<Record<string, unknown>>[],
      ...more,
    });

  it('adds what recognitions would pay one after the other, everything being proven', () => {
    const { totalFen, results, on, policy } = sum([product('甲产品'), product('乙物件', 'P6')]);
    expect(results.map(({ amountFen }) => amountFen)).toEqual([5_000_000, 10_000_000]);
    expect({ totalFen, on, kind: policy.kind }).toEqual({
      totalFen: 15_000_000,
      on: DAY,
      kind: 'simulation',
    });
    expect(results[0]).toMatchObject({ problem: null, explanation: { code: 'granted' } });
    expect(results[0]?.missing.proofs.map(({ code }) => code)).toContain('certificate');
    expect(results[0]?.missing.questions).toEqual([]);
  });

  it('says what cannot be read, and what is missing of it', () => {
    const { totalFen, results } = sum([{ ...product('甲产品'), recognisedOn: '2018-02-30' }]);
    expect(totalFen).toBe(0);
    expect(results).toMatchObject([
      { amountFen: 0, explanation: null, problem: { code: 'impossible-date', at: 'recognisedOn' } },
    ]);
    expect(results[0]?.problem).toHaveProperty('zh');
  });

  it('waits for answers that are left out', () => {
    const [result] = sum([{ ...product('甲产品'), renewal: undefined }]).results;
    expect(result?.explanation?.code).toBe('needs-proof');
    expect(result?.missing.questions.map(({ code }) => code)).toEqual(['renewal']);
  });

  it('takes a decision by reference as given only where it is asked to', () => {
    const early = { ...product('甲产品'), recognisedOn: '2017-06-01' };
    expect(sum([early]).results[0]?.explanation?.code).toBe('needs-by-reference-decision');
    expect(sum([early], { byReference: true }).results[0]?.explanation?.code).toBe('granted');
  });

  it('is asked by bodies of every kind, under the rulings of the office', () => {
    const title = claimOn('P1');
    expect(sum([title]).results[0]?.explanation?.code).toBe('wrong-beneficiary');
    expect(sum([title], { beneficiary: 'street' }).results[0]?.explanation?.code).toBe('granted');
    const missing = (rulings: Record<string, string>) =>
      calculated(
        PACK,
        SIMULATION,
        DAY,
        { beneficiary: 'enterprise', recognitions: [{ ...claimOn('S1') }] },
        rulings,
      ).results[0]?.missing.proofs.map(({ code }) => code);
    expect(missing({})).toContain('nationalBodyLetter');
    expect(missing({ A20: 'publishedList' })).toContain('publishedStandard');
  });

  it('is asked for a firm that came from elsewhere with the day of its arrival', () => {
    const brought = { ...product('甲产品'), item: 'N1', standsFor: 'C1', recognisedOn: '2016-08-01' };
    expect(sum([brought]).results[0]?.explanation?.code).toBe('not-introduced');
    expect(sum([brought], { introducedOn: '2018-08-15' }).results[0]?.explanation?.code).toBe('granted');
  });
});

describe('what people are shown of a verdict', () => {
  it('calls items by their names, the introduction too', () => {
    expect(itemName(PACK, 'C1')).toEqual(PACK.item('C1').name);
    expect(itemName(PACK, 'N1')).toEqual(PACK.introduction?.name);
    expect(itemName(PACK, 'C99')).toBeNull();
  });

  it('calls what a later text does not know by the words that there are', () => {
    const said = (rule: RuleName, facts: Record<string, Json>) =>
      factsInWords(PACK, { rule, facts }).map(({ zh, en }) => `${zh} / ${en}`);
    expect(
      said('exists', { ended: { kind: 'revocation', effectiveOn: '2018-09-01' }, goesOn: null }),
    ).toEqual(['登记机关报告终止日期：2018年9月1日 / reported as ended on: 2018-09-01']);
    expect(said('inTime', { day: '2018-09-01', counts: 'grace' })).toEqual([
      '日期：2018年9月1日 / day: 2018-09-01',
    ]);
    expect(said('proven', { needed: ['oath'], missing: [], evidence: [] })).toEqual([
      '所需材料：未说明 / needed: not said',
    ]);
    expect(said('answered', { asked: ['renewal', 'oath'], unanswered: ['renewal', 'oath'] })).toEqual([
      `尚未回答：${QUESTIONS.renewal.zh} / not answered: ${QUESTIONS.renewal.en}`,
      '尚未回答：未说明 / not answered: not said',
    ]);
    expect(said('beneficiary', { beneficiary: 'guild', allowed: [] })[0]).toContain('not said');
  });

  it('says how a firm ended, and whether a product is that of the firm it took over', () => {
    const said = (rule: RuleName, facts: Record<string, Json>) =>
      factsInWords(PACK, { rule, facts }).map(({ zh, en }) => `${zh} / ${en}`);
    const ended = (kind: string) => said('exists', { ended: { kind, effectiveOn: DAY }, goesOn: null });
    expect(['dissolution', 'bankruptcy', 'merger'].flatMap(ended)).toEqual([
      `登记机关报告注销日期：2018年9月3日 / reported as dissolved on: ${DAY}`,
      `登记机关报告宣告破产日期：2018年9月3日 / reported as bankrupt on: ${DAY}`,
      `登记机关报告因合并而终止日期：2018年9月3日 / reported as merged away on: ${DAY}`,
    ]);
    const named = (sameNamed: string) => said('identity', { recognition: 'product:甲', sameNamed })[1];
    expect(['same', 'different', 'unanswered', 'unheard-of'].map(named)).toEqual([
      '与被承继企业的同名产品是同一产品 / the same product as that of the ancestor',
      '与被承继企业的同名产品不是同一产品 / another product than that of the ancestor',
      '尚未确认与被承继企业的同名产品是否为同一产品 / nobody has said whether it is the product of the ancestor',
      undefined,
    ]);
  });

  it('leaves out what an older verdict has in another form', () => {
    const said = (rule: RuleName, facts: Record<string, Json>) =>
      factsInWords(PACK, { rule, facts }).map(({ en }) => en);
    for (const documentNumber of [7, '', null])
      expect(said('policyInForce', { on: DAY, kind: 'adopted', effectiveFrom: DAY, documentNumber })).toEqual(
        [`day of decision: ${DAY}`, `day of effect: ${DAY}`],
      );
    expect(said('onceOnly', { entitledFen: 100, countedFen: '100', held: ['C1'] })).toHaveLength(1);
    expect(said('answered', { asked: 'renewal', unanswered: null })).toEqual(['this item asks nothing']);
    expect(said('answered', { asked: [1, 'renewal'], unanswered: [{}] })).toEqual([
      'everything that is asked is answered',
    ]);
  });

  it('counts what is paid and what is committed of an earlier award', () => {
    const held = [{ item: 'C1', grantedOn: '2018-08-20', netPaidFen: 1_000_000, committedFen: 2_000_000 }];
    expect(factsInWords(PACK, { rule: 'onceOnly', facts: { held } }).map(({ zh }) => zh)).toContain(
      `此前奖励：${PACK.item('C1').name.zh}，2018年8月20日，3万元`,
    );
  });

  it('says in a reason what is missing or who may apply, and nothing that the policy does not know', () => {
    const said = (code: ReasonCode, facts: Record<string, Json>) => reasonInWords(PACK, code, facts).zh;
    const proof = PACK.proofs['certificate']?.name.zh ?? '';
    expect(said('needs-proof', { missing: ['certificate', 'oath'] })).toMatch(new RegExp(`：${proof}。$`));
    expect(said('needs-proof', { missing: ['oath'] })).toBe(REASONS['needs-proof'].zh);
    expect(said('wrong-beneficiary', { allowed: ['street'] })).toMatch(/，限：街道.*。$/);
    expect(said('needs-ruling', { allowed: ['street'] })).toBe(REASONS['needs-ruling'].zh);
  });

  it('calls a number that a later text does not have as it was called', () => {
    const verdict = assess(PACK, inputFor(claimOn('C1')));
    const [first] = verdict.tree.findings;
    const number = { name: 'award.former', value: 1, unit: 'yuan', from: DAY, clause: null } as const;
    const tree = { ...verdict.tree, findings: first === undefined ? [] : [{ ...first, numbers: [number] }] };
    expect(explained(PACK, { ...verdict, tree }).conditions[0]?.numbers).toEqual([
      { ...number, label: { zh: 'award.former', en: 'award.former' } },
    ]);
  });
});

describe('the schedule that everybody may read', () => {
  const YUNHAI = packFrom(YUNHAI_2021);
  const itemOf = (pack: Pack, code: string) =>
    publishedItems(pack, '2021-09-01')?.find((item) => item.code === code);

  it('has every item from the day of the text on, and nothing before', () => {
    expect(publishedItems(PACK, '2018-05-21')).toBeNull();
    expect(publishedItems(PACK, '2018-05-22')?.map(({ code }) => code)).toEqual(Object.keys(PACK.items));
  });

  it('says what an item pays, unless that turns on the claim, and what must be brought', () => {
    expect(itemOf(PACK, 'C1')).toMatchObject({ amountFen: 5_000_000 });
    expect(itemOf(YUNHAI, 'F1')).toMatchObject({ amountFen: null });
    expect(itemOf(PACK, 'C1')?.proofs).toEqual(
      PACK.item('C1')
        .proofs.map((code) => ({ code, ...PACK.proofs[code] }))
        .map(({ code, name, shows }) => ({ code, name, shows })),
    );
  });

  it('was checked when each of its numbers was', () => {
    const { numbers } = YUNHAI_2021;
    const names = numbersOf(YUNHAI.item('F1').amount);
    const pack = (...days: readonly string[]): Pack => {
      const checked = names.map((name, at) => [name, { ...numbers[name], lastCheckedOn: days[at] }]);
      return packFrom({
        ...YUNHAI_2021,
        numbers: { ...numbers, ...Object.fromEntries(checked) } as typeof numbers,
      });
    };
    expect(names).toHaveLength(2);
    expect(itemOf(pack('2026-01-01', '2026-02-01'), 'F1')?.lastCheckedOn).toBe('2026-01-01');
    expect(itemOf(pack('2026-02-01', '2026-01-01'), 'F1')?.lastCheckedOn).toBe('2026-01-01');
  });
});

describe('the installed policies', () => {
  it('are what new awards, forms and schemas take their choices from', () => {
    expect(installedPacks().map(({ version }) => version)).toEqual(['gongshu-brand-2018']);
    expect(packOfNewAwards()).toBe(PACK);
    expect(claimableItems()).toEqual(Object.keys(PACK.items));
    expect(introductionCodes()).toEqual(['N1']);
    expect(proofCodes()).toEqual(Object.keys(PACK.proofs));
    expect(simulatedPolicy()).toEqual(SIMULATION);
  });
});

it('the first working day behind a day leaves out weekends and holidays', () => {
  expect(nextWorkingDay('2018-09-03')).toBe('2018-09-04');
  expect(nextWorkingDay('2018-09-07')).toBe('2018-09-10');
  expect(nextWorkingDay('2018-09-28')).toBe('2018-09-29');
  expect(nextWorkingDay('2018-09-30')).toBe('2018-10-08');
});
